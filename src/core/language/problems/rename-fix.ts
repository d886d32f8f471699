import { t } from '../../../i18n/index.ts'
import type { Path } from '../../json.ts'
import type { Examined } from './examined.ts'
import type { TextFix } from './problem.ts'
import { nodeAt } from '../text/node-at.ts'

/** Writes another key in place of one; null where the text has no such key, or has the other one already. */
export function renameFix({ root, span }: Examined, path: Path, name: string): TextFix | null {
  const { node, depth } = nodeAt(root, path)
  if (depth < path.length || !node.key || node.parent?.children.has(name)) return null
  const range = span(node.key.start, node.key.end)
  return { title: t`Rename to ${name}`, edits: [{ range, text: name }] }
}
