import { loadLifetimes } from '../../core/index.ts'
import type { LifetimeOf } from '../../core/upgrade/index.ts'

let loaded: Promise<LifetimeOf> | null = null

/** When each setting came and went. The same promise every time, as `use` wants it; it never rejects. */
export function lifetimes(): Promise<LifetimeOf> {
  // Without them the notes say the same, only not since when.
  loaded ??= loadLifetimes().catch(() => () => null)
  return loaded
}
