import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstPicture } from './scripts/build/first-picture.ts'
import { notices } from './scripts/build/notices.ts'
import { preloadFacts } from './scripts/build/preload-facts.ts'
import { serviceWorker } from './scripts/build/service-worker.ts'
import { withoutExamples } from './scripts/build/without-examples.ts'

/** Names of the Trusted Types policies that the page and Monaco create; a script that asks for another one is stopped. */
const policies = [
  'wizard-worker',
  'wizard-offline',
  'wizard-language',
  'defaultWorkerFactory',
  'editorViewLayer',
  'domLineBreaksComputer',
  'stickyScrollViewLayer',
  'diffEditorWidget',
  'diffReview',
  'standaloneColorizer',
  'tokenizeToString',
  'editorGhostText',
  'richScreenReaderContent',
  'dompurify',
]

/** Styles alone are lax, because Monaco writes style elements and attributes. */
const contentSecurityPolicy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.join(' ')}`,
  ].join('; ')

/** The page's own short script, by its content: no other inline script runs. */
const hashes = (html: string): string =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, script = '']) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .join('')

/** Puts the policy into the built page. The dev server needs inline scripts, so it goes without. */
const csp: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashes(html))}" />`,
      ),
  },
}

/**
 * What follows right after the first paint, in few files: each request costs a phone more than its bytes. The first two are what several
 * of them stand on, so that none waits for the others.
 */
const soonAfter = [
  { name: 'facts', priority: 2, test: /src\/core\/(formats\/parse-quantity|facts\/pro-features)\.ts$/ },
  {
    name: 'values',
    priority: 2,
    test: /\/js-yaml\/|src\/core\/(values\/|footprint\/|values-yaml\.|go\/(yaml-schema|resolve-scalar|utf8)\.|rules\/reading\/workload\.)/,
  },
  {
    name: 'engine',
    priority: 1,
    test: /src\/core\/(derive|load-version|chart\/templates\/index)\.ts$/,
  },
  { name: 'output', test: /src\/app\/(output\/(OutputPane|FootprintStrip)|import\/DropZone)\.tsx$/ },
]

export default defineConfig({
  // GitHub Pages serves the site under the repository's name; the deploy workflow sets BASE_PATH.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [withoutExamples(), react(), firstPicture(), csp, preloadFacts(), notices(), serviceWorker()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    // What the first paint needs is one file: on a slow line each further request costs more than its bytes.
    // The entry itself stays apart, because one that is nothing but an import would vanish from the manifest.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'page',
              priority: 3,
              tags: ['$initial'],
              test: (id) => !/(index\.html|main\.tsx)$/.test(id),
            },
            ...soonAfter,
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
})
