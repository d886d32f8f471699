import { isObject, type Json } from '../../json.ts'
import { doubleQuote } from './double-quote.ts'
import { writeScalar } from './write-scalar.ts'

/** How a flow collection is written. */
export interface FlowStyle {
  /** Whether all texts and keys get double quotes. */
  readonly isJson: boolean
  /** The line break and indentation of a child, where each one has its line; else null. */
  readonly lineStart: string | null
  /** What one level adds to it. */
  readonly step: string
}

/** A value on one line or, in a collection that has a line per child, on several; readable within braces and brackets. */
export function writeFlow(value: Json, style: FlowStyle): string {
  const { isJson, lineStart, step } = style
  if (typeof value === 'string') return isJson ? doubleQuote(value) : flowText(value)
  if (typeof value !== 'object' || value === null) return writeScalar(value, '')
  const below = lineStart === null ? style : { ...style, lineStart: lineStart + step }
  const isMap = isObject(value)
  const children = isMap
    ? Object.entries(value).map(([key, item]) => `${writeFlow(key, style)}: ${writeFlow(item, below)}`)
    : value.map((item) => writeFlow(item, below))
  const [open, close] = isMap ? '{}' : '[]'
  if (children.length === 0 || lineStart === null) return `${open}${children.join(', ')}${close}`
  return `${open}${lineStart + step}${children.join(`,${lineStart}${step}`)}${lineStart}${close}`
}

/** A text without quotes where that is safe between brackets too. */
function flowText(text: string): string {
  const written = writeScalar(text, '')
  const isPlain = written === text
  return isPlain && /[,[\]{}]|^[-?:]|:$/.test(text) ? doubleQuote(text) : written
}
