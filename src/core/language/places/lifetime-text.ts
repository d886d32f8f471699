import type { Lifetime } from '../../catalog/load-lifetimes.ts'
import { minorAfter } from './minor-after.ts'

/** In which chart versions a setting exists, in words. */
export function lifetimeText({ first, last }: Lifetime): string {
  // Nothing is known of what was before the oldest version.
  const since = first === '0.20' ? '0.20 or earlier' : first
  return last === null
    ? `Exists since ${since}.`
    : `Existed from ${since} to ${last}; removed in ${minorAfter(last)}.`
}
