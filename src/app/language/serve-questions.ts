import type { Catalog } from '../../core/index.ts'
import type { Language } from '../../core/language/index.ts'
import type { LanguageId } from '../../i18n/index.ts'
import { nextTurn } from '../next-turn.ts'
import { answerQuestion } from './answer-question.ts'
import type { Reply, Request } from './protocol.ts'

/**
 * Takes requests one by one and replies to the questions among them, each in a turn of its own, so that a question that was dropped
 * meanwhile costs nothing. `load` brings what answers need; where it fails, questions are answered as failed until the next `open`.
 */
export function serveQuestions(
  load: (catalog: Catalog, language: LanguageId) => Promise<Language>,
  reply: (reply: Reply) => void,
): (request: Request) => Promise<void> {
  const waiting = new Set<number>()
  let language: Promise<Language | null> = Promise.resolve(null)
  return async (request) => {
    if (request.kind === 'open') {
      // Told by the answers; whoever opens does not wait.
      language = load(request.catalog, request.language).catch(() => null)
      return
    }
    if (request.kind === 'drop') {
      waiting.delete(request.id)
      return
    }
    const { id, question } = request
    waiting.add(id)
    const known = await language
    await nextTurn()
    if (!waiting.delete(id)) return
    try {
      reply({ id, answer: known ? answerQuestion(question, known) : { kind: 'failed' } })
    } catch (error) {
      // A mistake of ours, for the console; whoever asked must not wait for ever.
      reply({ id, answer: { kind: 'failed' } })
      throw error
    }
  }
}
