import type { Span } from '../../values/locate.ts'
import { lineAt } from './line-at.ts'

/** Turns offsets of a text into lines and columns, both from 1. */
export interface Positions {
  readonly lineStarts: readonly number[]
  readonly span: (start: number, end: number) => Span
}

/** The lines of a text; ends are `\n`, with or without `\r` before it. */
export function positions(text: string): Positions {
  const lineStarts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1)
  const place = (offset: number): readonly [line: number, column: number] => {
    const line = lineAt(lineStarts, offset)
    return [line + 1, offset - (lineStarts[line] ?? 0) + 1]
  }
  const span = (start: number, end: number): Span => {
    const [startLine, startColumn] = place(start)
    const [endLine, endColumn] = place(end)
    return { startLine, startColumn, endLine, endColumn }
  }
  return { lineStarts, span }
}
