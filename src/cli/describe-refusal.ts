import { locator, type RefusedValues } from '../core/index.ts'
import type { Source } from './read-source.ts'

/** The reasons why values are refused, a line each: `file:line:column: reason`, without a place where the file has none. */
export function describeRefusal({ name, text }: Source, refused: RefusedValues): string[] {
  const { line, column } = refused
  if (line !== undefined && column !== undefined)
    return [`${name}:${line}:${column}: ${withoutPlace(refused.message)}`]
  const find = locator(text)
  return [refused, ...(refused.more ?? [])].map(({ message, path }) => {
    const span = path ? find(path) : null
    return span ? `${name}:${span.startLine}:${span.startColumn}: ${message}` : `${name}: ${message}`
  })
}

/** Messages about unreadable text begin with the place, for those who show no other. */
const withoutPlace = (message: string): string => message.replace(/^Line \d+, column \d+: /, '')
