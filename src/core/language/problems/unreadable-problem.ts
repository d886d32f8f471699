import { t } from '../../../i18n/index.ts'
import { unreadable, type Unreadable } from '../../values/parse-yaml.ts'
import type { Line, Sketch } from '../text/sketch.ts'
import type { TextFix, TextProblem } from './problem.ts'
import { positions } from '../text/positions.ts'
import { sketchText } from '../text/sketch-text.ts'

/** What a text shows about why it cannot be read; lines and columns from 1. */
interface Cause {
  readonly reason: string
  readonly line: number
  readonly startColumn: number
  readonly endColumn: number
  readonly fix?: TextFix
}

/**
 * The one problem of a text that cannot be read, with a fix where the text shows what went wrong. The parser names the first place that
 * fits nothing, which is often a line behind the one to change.
 */
export function unreadableProblem(text: string, { message, line, column }: Unreadable): TextProblem {
  const sketch = sketchText(text)
  const cause = tabs(text) ?? unclosed(sketch, line) ?? missingColon(sketch, line)
  const content = sketch.lines[line - 1]
  const length = content ? content.end - content.start : 0
  const startColumn = Math.min(column, length + 1)
  const place = cause ?? { line, startColumn, endColumn: Math.max(length, startColumn) + 1 }
  return {
    code: 'unreadable',
    severity: 'error',
    message: cause ? unreadable(cause.reason, cause.line, cause.startColumn).message : message,
    path: [],
    range: {
      startLine: place.line,
      startColumn: place.startColumn,
      endLine: place.line,
      endColumn: place.endColumn,
    },
    ...(cause?.fix && { fix: cause.fix }),
  }
}

/** Tabs at the start of lines, all at once: one alone would leave the text unreadable. */
function tabs(text: string): Cause | null {
  const edits = text.split('\n').flatMap((content, index) => {
    const indent = /^[ \t]*\t[ \t]*/.exec(content)?.[0]
    if (indent === undefined || content.trim() === '') return []
    const line = index + 1
    const range = { startLine: line, startColumn: 1, endLine: line, endColumn: indent.length + 1 }
    return { range, text: indent.replaceAll('\t', '  ') }
  })
  const [first] = edits
  if (!first) return null
  const { startLine: line, startColumn, endColumn } = first.range
  const fix = { title: t`Indent with spaces`, edits }
  return { reason: t`tabs cannot indent YAML; use spaces.`, line, startColumn, endColumn, fix }
}

function unclosed({ text, unclosed: strokes }: Sketch, line: number): Cause | null {
  const stroke = strokes.find((one) => one.line < line)
  if (!stroke) return null
  const { startLine, startColumn } = positions(text).span(stroke.valueStart, stroke.valueStart)
  return {
    reason: neverClosed(text[stroke.valueStart] ?? ''),
    line: startLine,
    startColumn,
    endColumn: startColumn + 1,
  }
}

function neverClosed(mark: string): string {
  if (mark === '[') return t`this bracket is never closed.`
  return mark === '{' ? t`this brace is never closed.` : t`this quote is never closed.`
}

/** A key without a colon, or without the space behind it, at the place that the parser names or on the line before. */
function missingColon({ text, lines }: Sketch, line: number): Cause | null {
  const near = lines.slice(0, line).filter(({ kind }) => kind !== 'blank' && kind !== 'comment')
  for (const one of near.slice(-2).toReversed()) {
    const content = text.slice(one.start, one.comment).trimEnd()
    const place = {
      line: lines.indexOf(one) + 1,
      startColumn: keyColumn(content),
      endColumn: content.length + 1,
    }
    const cause = withoutSpace(content, place) ?? withoutColon(one, content, place)
    if (cause) return cause
  }
  return null
}

type Place = Pick<Cause, 'line' | 'startColumn' | 'endColumn'>

const keyColumn = (content: string): number => (/^\s*(?:- +)*/.exec(content)?.[0].length ?? 0) + 1

function withoutSpace(content: string, place: Place): Cause | null {
  const start = /^\s*(?:- +)*[A-Za-z][\w-]*:(?=[^\s:/])/.exec(content)?.[0]
  if (start === undefined) return null
  const column = start.length + 1
  const range = { startLine: place.line, startColumn: column, endLine: place.line, endColumn: column }
  const fix = { title: t`Put a space after the colon`, edits: [{ range, text: ' ' }] }
  return { reason: t`a space is missing after the colon.`, ...place, fix }
}

function withoutColon({ kind }: Line, content: string, place: Place): Cause | null {
  if (kind !== 'loose' || !/^\s*[A-Za-z][\w.-]*$/.test(content)) return null
  return { reason: t`this is no setting yet; it needs a colon and a value.`, ...place }
}
