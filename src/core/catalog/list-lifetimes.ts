import type { Lifetime } from './load-lifetimes.ts'

/**
 * Loads every setting and section of any chart version with the minors that have it, in the order of their paths. The paths are written
 * as catalogs do it: items are `[]`, free keys `*`.
 */
export async function listLifetimes(): Promise<readonly (readonly [path: string, lifetime: Lifetime])[]> {
  const { default: loaded } = await import('./lifetimes.json')
  const spans: Readonly<Record<string, readonly string[]>> = loaded
  return Object.entries(spans).flatMap(([path, [first, last]]) =>
    first === undefined ? [] : [[path, { first, last: last ?? null }] as const],
  )
}
