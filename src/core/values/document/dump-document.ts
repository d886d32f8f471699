import type { JsonObject } from '../../json.ts'
import { dumpYaml } from '../dump-yaml.ts'
import type { Document } from './parse-document.ts'

/** The document written anew, below all comments that had a line of their own; the documents behind it stay. */
export function dumpDocument(document: Document, want: JsonObject): string {
  const { bom, source, eol, comments, rest } = document
  const kept = comments
    .filter(({ isAlone }) => isAlone)
    .map(({ lineStart, end }) => source.slice(lineStart, end) + eol)
  const isEmpty = rest === '' && Object.keys(want).length === 0
  const body = isEmpty ? '' : dumpYaml(want).replaceAll('\n', eol)
  return bom + kept.join('') + body + rest
}
