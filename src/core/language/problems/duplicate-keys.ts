import { t } from '../../../i18n/index.ts'
import { formatPath } from '../../values/format-path.ts'
import type { Path } from '../../json.ts'
import type { Examined } from './examined.ts'
import type { TextNode } from '../text/text-node.ts'
import type { TextProblem } from './problem.ts'

/** Keys that come again in the same map: Helm takes the last one and drops the others without a word. */
export function duplicateKeys({ root, span }: Examined): readonly TextProblem[] {
  const problems: TextProblem[] = []
  const visit = (node: TextNode, path: Path): void => {
    for (const { name, key } of node.overridden)
      problems.push({
        code: 'duplicate-key',
        severity: 'warning',
        message: t`${formatPath([...path, name])} comes again further down; only the last one counts.`,
        path: [...path, name],
        range: span(key.start, key.end),
      })
    for (const [name, child] of node.children) visit(child, [...path, name])
  }
  visit(root, [])
  return problems
}
