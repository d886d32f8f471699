import type { Plugin, ResolvedConfig } from 'vite'
import { newestFacts } from './newest-facts.ts'

/** Lets the browser fetch the newest chart's facts beside the script that will ask for them, and not after it. */
export function preloadFacts(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'preload-facts',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [
        {
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: config.base + newestFacts(bundle ?? {}) },
          injectTo: 'head',
        },
      ],
    },
  }
}
