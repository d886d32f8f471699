import { t } from '../../i18n/index.ts'
import type { SourceDocument } from './split-documents.ts'

const short = (text: string): string => text.replaceAll(/["']/g, '').slice(0, 60)

/** What a document is, for a list of those that are not used: `HelmRepository loft`. Goes by its lines, without reading it. */
export function nameDocument({ text, line }: SourceDocument): string {
  const kind = /^["']?kind["']?:[ \t]*(\S+)/m.exec(text)?.[1]
  if (kind === undefined) return t`the one at line ${line + 1}`
  const name = /^metadata:[^\S\n]*\n(?:[ \t].*\n)*?[ \t]+name:[ \t]*(\S+)/m.exec(text)?.[1]
  return name === undefined ? short(kind) : `${short(kind)} ${short(name)}`
}
