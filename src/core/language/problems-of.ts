import { describe } from '../catalog/describe.ts'
import { validate } from '../catalog/validate.ts'
import type { Refusal } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { minimise } from '../values/minimise.ts'
import { readValues } from '../values/read-values.ts'
import type { Examined } from './problems/examined.ts'
import type { Language } from './language.ts'
import type { TextProblem } from './problems/problem.ts'
import { duplicateKeys } from './problems/duplicate-keys.ts'
import { kubernetesProblems } from './problems/kubernetes-problems.ts'
import { markOf } from './text/mark-of.ts'
import { nodeAt } from './text/node-at.ts'
import { positions } from './text/positions.ts'
import { readNodes } from './text/read-nodes.ts'
import { retypeFix } from './problems/retype-fix.ts'
import { unknownKeyProblem } from './problems/unknown-key.ts'
import { unreadableProblem } from './problems/unreadable-problem.ts'

/**
 * What Helm, the chart's schema or Kubernetes would refuse in a values text, and duplicate keys; each with its place, in the order of the
 * text, and a change that solves it where there is one. A text that cannot be read has exactly one problem.
 */
export function problemsOf(text: string, language: Language): readonly TextProblem[] {
  const read = readValues(text)
  if (!read.ok) return [unreadableProblem(text, read)]
  const root = readNodes(text)
  if (!root) return []
  const examined: Examined = { text, root, language, values: read.values, span: positions(text).span }
  return [
    ...duplicateKeys(examined),
    ...refusalsOf(language, read.values).map((refusal) => refusalProblem(examined, refusal)),
    ...kubernetesProblems(examined),
  ].toSorted((a, b) => a.range.startLine - b.range.startLine || a.range.startColumn - b.range.startColumn)
}

function refusalsOf({ catalog }: Language, values: JsonObject): readonly Refusal[] {
  return validate(catalog, coalesce(catalog.defaults, minimise(catalog.defaults, values)))
}

function refusalProblem(examined: Examined, refusal: Refusal): TextProblem {
  const { text, root, language, span } = examined
  const { path = [], message } = refusal
  if (path.length > 0 && describe(language.catalog, path) === null)
    return unknownKeyProblem(examined, refusal)
  const { node, depth } = nodeAt(root, path)
  const mark = markOf(text, node, depth === path.length ? 'value' : 'key')
  const fix = depth === path.length ? retypeFix(examined, node, path) : null
  return {
    code: 'schema',
    severity: 'error',
    message,
    path,
    range: span(mark.start, mark.end),
    ...(fix && { fix }),
  }
}
