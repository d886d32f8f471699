import { UsageError } from '../usage-error.ts'

/** One of the words that an option takes. @throws UsageError */
export function readChoice<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text)
  if (word === undefined)
    throw new UsageError(`${option} takes ${words.join(', ')}, not ${JSON.stringify(text)}`)
  return word
}
