import { languageClient, type Ask } from './language-client.ts'
import type { Reply } from './protocol.ts'
import { startLanguageWorker } from './start-language-worker.ts'

/** Asks the page's one language worker. */
export const askLanguage: Ask = languageClient((onReply, onFailure) => {
  const worker = startLanguageWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data))
  worker.addEventListener('error', onFailure)
  worker.addEventListener('messageerror', onFailure)
  return {
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  }
})
