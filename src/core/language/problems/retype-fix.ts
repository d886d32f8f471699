import { t } from '../../../i18n/index.ts'
import { describe } from '../../catalog/describe.ts'
import { resolveScalar } from '../../go/resolve-scalar.ts'
import type { Path } from '../../json.ts'
import type { Examined } from './examined.ts'
import type { TextFix } from './problem.ts'
import type { TextNode } from '../text/text-node.ts'

const resolvedTypes: Readonly<Record<string, readonly string[]>> = {
  boolean: ['boolean'],
  integer: ['int'],
  number: ['int', 'float'],
  'int-or-string': ['int'],
}

/** Adds or drops the quotes of a scalar where that gives it the type that is taken; null where it does not. */
export function retypeFix(examined: Examined, node: TextNode, path: Path, type?: string): TextFix | null {
  const { text, language, span } = examined
  const wanted = type ?? describe(language.catalog, path)?.type
  const written = text.slice(node.start, node.end)
  const range = span(node.start, node.end)
  if (node.kind === 'plain' && wanted === 'string' && resolveScalar(written).type !== 'null')
    return { title: t`Put it in quotes`, edits: [{ range, text: JSON.stringify(written) }] }
  const inner = written.slice(1, -1)
  const fits = wanted !== undefined && resolvedTypes[wanted]?.includes(resolveScalar(inner).type)
  return node.kind === 'quoted' && fits
    ? { title: t`Drop the quotes`, edits: [{ range, text: inner }] }
    : null
}
