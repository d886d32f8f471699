import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { diff, type Change } from '../values/diff.ts'
import { formatPath } from '../values/format-path.ts'
import { shortText } from './short-text.ts'

export interface ValueChange extends Change {
  readonly kind: 'added' | 'removed' | 'changed'
  /** `sync.toHost.pods.enabled: true becomes false` */
  readonly words: string
}

/** The leaves that differ between two trees of values, in the order of the newer one, each with a line of words. */
export function compareValues(before: JsonObject, after: JsonObject): readonly ValueChange[] {
  return diff(before, after).map((change) => ({ ...change, kind: kindOf(change), words: wordsOf(change) }))
}

function kindOf({ before, after }: Change): ValueChange['kind'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function wordsOf({ path, before, after }: Change): string {
  const place = formatPath(path)
  if (before === undefined) return t`${place}: set to ${shortText(after)}`
  if (after === undefined) return t`${place}: ${shortText(before)} is taken out`
  return t`${place}: ${shortText(before)} becomes ${shortText(after)}`
}
