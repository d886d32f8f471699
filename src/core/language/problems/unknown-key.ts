import { t } from '../../../i18n/index.ts'
import { nearestKey } from '../../catalog/nearest-key.ts'
import type { Lifetime } from '../../catalog/load-lifetimes.ts'
import type { Refusal } from '../../derive.ts'
import type { Path } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import type { Examined } from './examined.ts'
import type { Language } from '../language.ts'
import type { ProblemCode, TextFix, TextProblem } from './problem.ts'
import { isBefore } from '../places/is-before.ts'
import { keysOfSpot } from '../places/keys-of-spot.ts'
import { markOf } from '../text/mark-of.ts'
import { minorAfter } from '../places/minor-after.ts'
import { nodeAt } from '../text/node-at.ts'
import { renameFix } from './rename-fix.ts'
import { spotAt } from '../places/spot.ts'
import { successorOf } from '../places/successors.ts'

/** A key that the chart version does not have: gone, still to come, or misspelt. */
export function unknownKeyProblem(examined: Examined, { path = [], message }: Refusal): TextProblem {
  const { text, root, language, span } = examined
  const { node, depth } = nodeAt(root, path)
  const mark = markOf(text, node, 'key')
  const life = language.lifetimes(path)
  const told = life && lifeOf(language, path, life)
  const fix = told || depth < path.length ? null : misspelt(examined, path)
  return {
    code: told?.code ?? 'unknown-key',
    severity: 'error',
    message: told?.message ?? message,
    path,
    range: span(mark.start, mark.end),
    ...(fix && { fix }),
  }
}

function lifeOf(
  { catalog }: Language,
  path: Path,
  { first, last }: Lifetime,
): { readonly code: ProblemCode; readonly message: string } | null {
  const name = formatPath(path)
  if (isBefore(catalog.minor, first))
    return { code: 'later-key', message: t`${name} exists from ${first} on, not yet in ${catalog.minor}.` }
  if (last === null || !isBefore(last, catalog.minor)) return null
  const successor = successorOf(catalog, path)
  const removed = t`${name} was removed in ${minorAfter(last)}.`
  const message = successor ? `${removed} ${t`Use ${formatPath(successor)}.`}` : removed
  return { code: 'removed-key', message }
}

function misspelt(examined: Examined, path: Path): TextFix | null {
  const above = spotAt(examined.language, path.slice(0, -1))
  const nearest = above && nearestKey(path.at(-1) ?? '', keysOfSpot(above))
  return nearest ? renameFix(examined, path, nearest) : null
}
