// A build-time address of the worker script, which the linter cannot look up.
// oxlint-disable-next-line import/default
import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url'
import { workerStarter } from './worker-starter.ts'

/** Starts Monaco's own worker (diffs, word lists, links). */
export const startEditorWorker = workerStarter('wizard-worker', editorWorkerUrl, 'editor')
