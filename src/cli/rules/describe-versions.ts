import { minors, type Rule } from '../../core/index.ts'

/** `all`, or the first and last chart minor that a rule applies to: `0.26 to 0.36`. */
export function describeVersions({ from, to }: Rule['versions']): string {
  if (from === undefined && to === undefined) return 'all'
  const [first = minors.at(-1) ?? '', last = minors[0] ?? ''] = [from, to]
  return first === last ? first : `${first} to ${last}`
}
