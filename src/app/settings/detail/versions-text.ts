import { minors, type Lifetime } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'

/** Which chart versions have a setting: `in versions 0.20 to 0.32`. Nothing is known of versions before the oldest one that we have. */
export function versionsText({ first, last }: Lifetime): string {
  const newest = minors[0] ?? first
  const to = last ?? newest
  if (first === to) return t`in version ${first} only`
  const all = first === minors.at(-1) && to === newest
  return all ? t`in all versions, ${first} to ${to}` : t`in versions ${first} to ${to}`
}
