import { current } from './store.ts'

/** The name that downloads carry: the release's, without what file systems dislike. */
export const fileStem = (): string => current().config.release.name.replaceAll(/[^\w.-]+/g, '-') || 'vcluster'
