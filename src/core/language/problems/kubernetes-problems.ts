import { t } from '../../../i18n/index.ts'
import { describe } from '../../catalog/describe.ts'
import { isObject, type Json, type Path } from '../../json.ts'
import type { Examined } from './examined.ts'
import type { TextFix, TextProblem } from './problem.ts'
import { checkKubernetes, type KubernetesProblem } from '../kubernetes/check-kubernetes.ts'
import { fieldBelow } from '../kubernetes/field-below.ts'
import { fieldTree, type FieldTree } from '../kubernetes/field-tree.ts'
import { markOf } from '../text/mark-of.ts'
import { nodeAt } from '../text/node-at.ts'
import { renameFix } from './rename-fix.ts'
import { retypeFix } from './retype-fix.ts'

/** What Kubernetes would refuse in the fields that the values hand on to it. */
export function kubernetesProblems(examined: Examined): readonly TextProblem[] {
  const { language, values } = examined
  const { kubernetes, catalog } = language
  if (!kubernetes) return []
  const problems: TextProblem[] = []
  const visit = (value: Json, path: Path, fields: FieldTree): void => {
    if (fields.type !== null && describe(catalog, path))
      for (const found of checkKubernetes(kubernetes, fields.type, value)) {
        const problem = placed(examined, path, found)
        if (problem) problems.push(problem)
      }
    if (typeof value !== 'object' || value === null || fields.below.size === 0) return
    for (const [segment, item] of Object.entries(value)) {
      const below = fieldBelow(fields, segment)
      if (below) visit(item, [...path, segment], below)
    }
  }
  if (isObject(values)) visit(values, [], fieldTree)
  return problems
}

/** A problem at its place in the text; null where the chart's own schema reports it as well. */
function placed(examined: Examined, field: Path, found: KubernetesProblem): TextProblem | null {
  const { text, root, language, span } = examined
  const path = [...field, ...found.path]
  if (describe(language.catalog, path) === null) return null
  if (found.kind === 'wrong-type' && found.path.length === 0) return null
  const { node, depth } = nodeAt(root, path)
  const mark = markOf(text, node, isAboutKey(found) || depth < path.length ? 'key' : 'value')
  const fix = depth < path.length ? null : fixOf(examined, path, found)
  return {
    code: 'kubernetes',
    severity: 'error',
    message: found.message,
    path,
    range: span(mark.start, mark.end),
    ...(fix && { fix }),
  }
}

const isAboutKey = ({ kind }: KubernetesProblem): boolean =>
  kind === 'unknown-field' || kind === 'missing-field'

function fixOf(examined: Examined, path: Path, found: KubernetesProblem): TextFix | null {
  const { root, span } = examined
  const { node } = nodeAt(root, path)
  if (found.kind === 'wrong-type') return retypeFix(examined, node, path, found.wanted ?? '')
  if (found.suggestion === null) return null
  if (found.kind === 'unknown-field') return renameFix(examined, path, found.suggestion)
  if (node.kind !== 'plain' && node.kind !== 'quoted') return null
  const edits = [{ range: span(node.start, node.end), text: found.suggestion }]
  return { title: t`Write ${found.suggestion}`, edits }
}
