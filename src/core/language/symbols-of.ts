import type { Span } from '../values/locate.ts'
import type { Stroke } from './text/sketch.ts'
import { positions } from './text/positions.ts'
import { sketchText } from './text/sketch-text.ts'

/** A key or item of a values text, for an outline. */
export interface TextSymbol {
  /** The key, or the index of an item. */
  readonly name: string
  /** The value where it is a scalar on one line. */
  readonly detail: string
  readonly isItem: boolean
  /** From the key to the end of all that is below. */
  readonly range: Span
  readonly selection: Span
  readonly children: readonly TextSymbol[]
}

/** The outline of a values text, also of one that is unfinished. */
export function symbolsOf(text: string): readonly TextSymbol[] {
  const { span } = positions(text)
  const symbolOf = (stroke: Stroke): TextSymbol => ({
    name: stroke.segment,
    detail:
      stroke.value === 'scalar' ? (text.slice(stroke.valueStart, stroke.valueEnd).split('\n')[0] ?? '') : '',
    isItem: stroke.isItem,
    range: span(stroke.start, endOf(stroke)),
    selection: span(stroke.start, stroke.end),
    children: stroke.children.map(symbolOf),
  })
  return sketchText(text).root.children.map(symbolOf)
}

function endOf(stroke: Stroke): number {
  const last = stroke.children.at(-1)
  return Math.max(stroke.valueEnd, last ? endOf(last) : 0)
}
