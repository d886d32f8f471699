import type { Site } from './site.ts'

/** What the names of all caches of this site start with. A host may serve other sites, and caches are per host. */
export const cachePrefix = ({ scope }: Site): string => `vcluster-wizard:${scope}:`

/** The name of the cache of this worker's build. */
export const cacheName = (site: Site): string => cachePrefix(site) + site.precache.version
