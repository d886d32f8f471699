import type { Plugin, ResolvedConfig } from 'vite'
import { productionPackages } from '../licences/production-packages.ts'
import { writeNotices } from '../licences/write-notices.ts'

/** Adds `licences.txt`: what others wrote of the site, with the texts of their licences. */
export function notices(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'notices',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle() {
      const source = writeNotices(productionPackages(config.root))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}
