import type { Context } from './context.ts'
import type { Line, Sketch, Stroke } from './sketch.ts'
import { flowContext } from './flow-context.ts'
import { lineAt } from './line-at.ts'
import { pathOfStroke } from './path-of-stroke.ts'
import { sketchText } from './sketch-text.ts'

/**
 * What stands, or could stand, at an offset of a values text, also where the text is unfinished and no YAML yet. Null where nothing of
 * the chart's can stand: in comments, block scalars, texts over several lines, behind the first document, at an indentation that fits
 * nothing.
 */
export function contextAt(source: string, offset: number): Context | null {
  const sketch = sketchText(source)
  const { text, lines, lineStarts } = sketch
  if (offset < 0 || offset > text.length) return null
  const index = lineAt(lineStarts, offset)
  const line = lines[index]
  if (!line || offset > line.end || (line.comment < line.end && offset > line.comment)) return null
  switch (line.kind) {
    case 'blank':
    case 'comment':
      return lineContext(sketch, index, offset - line.start, offset, offset, '')
    case 'loose':
      return looseContext(sketch, index, line, offset)
    case 'flow':
      return line.strokes[0] ? inFlow(sketch, line.strokes[0], offset) : null
    case 'entries':
      return entryContext(sketch, line, offset)
    case 'text':
    case 'marker':
      break
  }
  return null
}

function looseContext(sketch: Sketch, index: number, line: Line, offset: number): Context | null {
  const { text } = sketch
  const start = line.start + line.indent
  if (offset < start || /["'&*!|>%@`[\]{}]/.test(text[start] ?? '')) return null
  const end = start + text.slice(start, line.comment).trimEnd().length
  if (offset > end) return null
  return lineContext(sketch, index, line.indent, start, end, text.slice(start, offset))
}

/** A line that has nothing yet, or the start of a word. */
function lineContext(
  sketch: Sketch,
  index: number,
  column: number,
  start: number,
  end: number,
  prefix: string,
): Context | null {
  const next = sketch.lines.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment')
  const hasBody = next?.kind === 'entries' && next.indent > column
  // A new line would cut a scalar over several lines, or take over what belongs to a key above.
  if (next?.kind === 'loose' || (hasBody && start === end)) return null
  const parent = parentAt(sketch, index, column)
  if (!parent) return null
  const siblings = parent.children.filter((child) => child.column === column)
  const follows = hasBody ? ('body' as const) : ('nothing' as const)
  const word = { prefix, start, end, column, follows, isFlow: false }
  const path = pathOfStroke(parent)
  if (siblings.some((child) => !child.isItem) || (!parent.parent && siblings.length === 0))
    return { kind: 'key', path, present: keysOf(siblings), ...word }
  return { kind: 'content', path, present: [], ...word }
}

/** The stroke that would hold a key or dash at a column of a line; null where it would fit nothing. */
function parentAt({ root, lines }: Sketch, index: number, column: number): Stroke | null {
  const before = lines
    .slice(0, index)
    .findLast(({ kind, strokes }) => kind === 'entries' && strokes.length > 0)
  let parent: Stroke = before?.strokes.at(-1) ?? root
  while (parent.parent && parent.column >= column) parent = parent.parent
  const { children } = parent
  if (children.some((child) => child.column === column)) return parent
  // Keys that stand deeper and behind belong to the word that is being typed.
  const isFirst = children.every((child) => child.line > index && child.column > column)
  return isFirst && parent.value === 'none' ? parent : null
}

function entryContext(sketch: Sketch, line: Line, offset: number): Context | null {
  const { text } = sketch
  for (const stroke of line.strokes.toReversed()) {
    if (offset < stroke.start) continue
    if (stroke.isItem) return offset > stroke.end ? itemContext(sketch, line, stroke, offset) : null
    if (offset <= stroke.end) return keyContext(text, stroke, offset)
    if (offset <= text.indexOf(':', stroke.end)) return null
    return valueContext(sketch, line, stroke, offset)
  }
  return null
}

function keyContext(text: string, stroke: Stroke, offset: number): Context | null {
  const { parent, start, end, column } = stroke
  if (!parent) return null
  const siblings = parent.children.filter((child) => child !== stroke)
  return {
    kind: 'key',
    path: pathOfStroke(parent),
    prefix: text.slice(start, offset),
    start,
    end,
    column,
    present: keysOf(siblings),
    follows: 'colon',
    isFlow: false,
  }
}

/** Behind a dash whose item has no key on this line. */
function itemContext(sketch: Sketch, line: Line, item: Stroke, offset: number): Context | null {
  const found = valueContext(sketch, line, item, offset)
  if (found?.kind !== 'value' || found.isFlow || item.children.length > 0) return found?.isFlow ? found : null
  return { ...found, kind: 'content', column: found.start - line.start }
}

function valueContext(sketch: Sketch, line: Line, stroke: Stroke, offset: number): Context | null {
  const { text } = sketch
  const { value, valueStart, valueEnd } = stroke
  if (value === 'flow' && offset > valueStart) return inFlow(sketch, stroke, offset)
  if (value === 'block' && offset >= valueStart) return null
  const isInside = value !== 'none' && offset >= valueStart
  if (isInside && (offset > valueEnd || valueEnd > line.end)) return null
  if (!isInside && value !== 'none') return null
  const start = isInside ? valueStart : offset
  return {
    kind: 'value',
    path: pathOfStroke(stroke),
    prefix: text.slice(start, offset),
    start,
    end: isInside ? valueEnd : offset,
    column: stroke.column + 2,
    present: [],
    follows: 'nothing',
    isFlow: false,
  }
}

function inFlow({ text }: Sketch, stroke: Stroke, offset: number): Context | null {
  const found = flowContext(text, stroke.valueStart, stroke.valueEnd, offset)
  return (
    found && {
      ...found,
      path: [...pathOfStroke(stroke), ...found.path],
      prefix: text.slice(found.start, offset),
      column: 0,
      isFlow: true,
    }
  )
}

const keysOf = (strokes: readonly Stroke[]): readonly string[] =>
  strokes.filter((stroke) => !stroke.isItem).map((stroke) => stroke.segment)
