import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { Precache } from '../../src/sw/precache.ts'
import { filesIn } from './files-in.ts'
import { newestFacts } from './newest-facts.ts'
import { precacheOf } from './precache-of.ts'

const entry = join(import.meta.dirname, '../../src/sw/service-worker.ts')

/** The worker as one classic script, which every browser with service workers runs. */
async function compile(precache: Precache): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { builtPrecache: JSON.stringify(precache) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
  if (!('output' in result)) throw new Error('The service worker came out as more than one build')
  return result.output[0].code
}

/** Adds `sw.js` with the list of all files of the build, so that the site works without a network. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const precache = precacheOf(bundle, newestFacts(bundle), filesIn(config.publicDir))
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await compile(precache) })
      },
    },
  }
}
