import type { Translations } from '../../src/i18n/index.ts'
import type { Place } from './scan.ts'

/** Translations of what is no message, in two versions, or without a value that the message has. */
export function misfits(
  files: ReadonlyMap<string, Translations>,
  messages: ReadonlySet<string>,
): readonly Place[] {
  const seen = new Map<string, string>()
  const found: Place[] = []
  for (const [file, translations] of files)
    for (const [message, translation] of Object.entries(translations)) {
      const complain = (why: string): void => void found.push({ file, line: 0, text: `${why}: ${message}` })
      if (!messages.has(message)) complain('no such message')
      if (typeof translation !== 'string') continue
      if ((seen.get(message) ?? translation) !== translation) complain('translated differently elsewhere')
      seen.set(message, translation)
      if (valuesOf(message) !== valuesOf(translation)) complain('other values')
    }
  return found
}

const valuesOf = (text: string): string => [...new Set(text.match(/\{\d+\}/g))].toSorted().join()
