import type { Precache } from './precache.ts'

/** What the worker works with; tests bring their own. */
export interface Site {
  /** The address of the folder that the worker serves, with a slash at its end. */
  readonly scope: string
  readonly precache: Precache
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>
}
