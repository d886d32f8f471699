import { expect, test } from 'vitest'
import type { Translation } from '../../src/i18n/index.ts'
import { languages } from '../../src/i18n/languages.ts'
import { dataTexts } from './data-texts.ts'
import { misfits } from './misfits.ts'
import { scan, sourcesIn, type Place } from './scan.ts'
import { translationsIn } from './translations-in.ts'

const scans = sourcesIn('src').map((file) => scan(file))
const messages = [...scans.flatMap((one) => one.messages), ...dataTexts()]
const print = ({ file, line, text }: Place): string => `${file}:${line} ${text}`

test('no component holds words of its own', () => {
  expect(scans.flatMap(({ bare }) => bare).map(print)).toEqual([])
})

test('no message is made before the language is known', () => {
  expect(scans.flatMap(({ tooEarly }) => tooEarly).map(print)).toEqual([])
})

test('messages are found: in functions, with values, in tables', () => {
  const texts = new Set(messages.map(({ text }) => text))
  expect(texts.size).toBeGreaterThan(3000)
  expect(texts).toContain('Use {0}')
})

for (const { id, name } of languages.filter((language) => language.id !== 'en')) {
  test(`every message is translated: ${name}`, async () => {
    const files = await translationsIn(`src/i18n/${id}`)
    const known = new Set([...files.values()].flatMap((one) => Object.keys(one)))
    expect(messages.filter(({ text }) => !known.has(text)).map(print)).toEqual([])
  })

  test(`every translation fits a message: ${name}`, async () => {
    const files = await translationsIn(`src/i18n/${id}`)
    expect(misfits(files, new Set(messages.map(({ text }) => text))).map(print)).toEqual([])
  })

  test(`translations that depend on their values say something for all of them: ${name}`, async () => {
    const files = await translationsIn(`src/i18n/${id}`)
    const wrong = [...files.values()]
      .flatMap(Object.entries<Translation>)
      .flatMap(([message, translation]) => {
        if (typeof translation === 'string') return []
        const count = new Set(message.match(/\{\d+\}/g)).size
        return [1, 2, 'team-a', ''].flatMap((value) => {
          const text = translation(...Array.from({ length: count }, () => value))
          return text === '' || /undefined|NaN|\[object/.test(text) ? [`${message} -> ${text}`] : []
        })
      })
    expect(wrong).toEqual([])
  })
}
