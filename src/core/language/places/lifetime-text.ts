import { t } from '../../../i18n/index.ts'
import type { Lifetime } from '../../catalog/load-lifetimes.ts'
import { minorAfter } from './minor-after.ts'

/** In which chart versions a setting exists, in words. */
export function lifetimeText({ first, last }: Lifetime): string {
  // Nothing is known of what was before the oldest version.
  const since = first === '0.20' ? t`0.20 or earlier` : first
  return last === null
    ? t`Exists since ${since}.`
    : t`Existed from ${since} to ${last}; removed in ${minorAfter(last)}.`
}
