import { workerStarter } from '../../editor/worker-starter.ts'
// A build-time address of the worker script, which the linter cannot look up.
// oxlint-disable-next-line import/default
import languageWorkerUrl from './language.worker.ts?worker&url'

/** Starts the worker that answers questions about the values text. */
export const startLanguageWorker = workerStarter('wizard-language', languageWorkerUrl, 'language')
