// A build-time address of the worker script, which the linter cannot look up.
// oxlint-disable-next-line import/default
import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** Admits the one script that we start as a worker and nothing else; without it the page's CSP blocks every worker. */
const rules = {
  createScriptURL(url: string): string {
    if (url !== editorWorkerUrl) throw new TypeError('This script may not run as a worker')
    return url
  },
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
const policy = trustedTypes?.createPolicy('wizard-worker', rules) ?? rules

/** Starts Monaco's own worker (diffs, word lists, links). */
export const startEditorWorker = (): Worker =>
  new Worker(policy.createScriptURL(editorWorkerUrl), { type: 'module', name: 'editor' })
