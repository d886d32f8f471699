import type { Span } from '../core/index.ts'
import { monaco } from './monaco.ts'

/** A span as Monaco's range: both count lines and columns from 1. */
export const toRange = ({ startLine, startColumn, endLine, endColumn }: Span): monaco.Range =>
  new monaco.Range(startLine, startColumn, endLine, endColumn)
