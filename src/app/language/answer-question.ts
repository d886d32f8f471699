import { completionsAt, hoverAt, problemsOf, type Language } from '../../core/language/index.ts'
import type { Answer, Question } from './protocol.ts'

/** The answer to one question about a values text. */
export function answerQuestion(question: Question, language: Language): Answer {
  const { kind, text } = question
  if (kind === 'complete') return { kind, found: completionsAt(text, question.offset, language) }
  if (kind === 'hover') return { kind, found: hoverAt(text, question.offset, language) }
  return { kind, found: problemsOf(text, language) }
}
