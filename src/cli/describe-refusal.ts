import { locator, type RefusedValues, type Span } from '../core/index.ts'
import type { Source } from './read-source.ts'

/**
 * The reasons why values are refused, a line each, in the file's order: `file:line:column: reason`. Those without a place in the file
 * come last.
 */
export function describeRefusal({ name, text }: Source, refused: RefusedValues): string[] {
  const { line, column } = refused
  if (line !== undefined && column !== undefined)
    return [`${name}:${line}:${column}: ${withoutPlace(refused.message)}`]
  const find = locator(text)
  return [refused, ...(refused.more ?? [])]
    .map(({ message, path }) => ({ message, span: path ? find(path) : null }))
    .toSorted((a, b) => order(a.span) - order(b.span))
    .map(({ message, span }) =>
      span ? `${name}:${span.startLine}:${span.startColumn}: ${message}` : `${name}: ${message}`,
    )
}

const order = (span: Span | null): number => (span ? span.startLine : Number.MAX_SAFE_INTEGER)

/** Messages about unreadable text begin with the place, for those who show no other. */
const withoutPlace = (message: string): string => message.replace(/^Line \d+, column \d+: /, '')
