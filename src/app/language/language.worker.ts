/** The script of the worker that knows the values' language, so that no question holds up the page. */
import { loadLanguage } from './load-language.ts'
import type { Request } from './protocol.ts'
import { serveQuestions } from './serve-questions.ts'

const serve = serveQuestions(loadLanguage, (reply) => postMessage(reply))
addEventListener('message', ({ data }: MessageEvent<Request>) => void serve(data))
