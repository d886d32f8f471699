/**
 * Prints the messages that a language lacks, the words that are no messages yet, and translations that do not fit.
 * Usage: npm run messages [-- PREFIX [LANGUAGE]], with the start of paths to look at, `src/app/form`.
 */
import { dataTexts } from './messages/data-texts.ts'
import { scan, sourcesIn, type Place } from './messages/scan.ts'
import { misfits } from './messages/misfits.ts'
import { translationsIn } from './messages/translations-in.ts'

const [prefix = 'src', language = 'de'] = process.argv.slice(2)
const translations = await translationsIn(`src/i18n/${language}`)
const known = new Set([...translations.values()].flatMap((one) => Object.keys(one)))
const scans = sourcesIn('src').map((file) => scan(file))
const texts = [...scans.flatMap(({ messages }) => messages), ...dataTexts()]
const isAsked = ({ file }: Place): boolean => file.startsWith(prefix)

function print(title: string, places: readonly Place[]): void {
  console.log(`\n${title}: ${places.length}`)
  for (const { file, line, text } of places) console.log(`${file}${line > 0 ? `:${line}` : ''}  ${text}`)
}

print(
  'Without a translation',
  texts.filter((place) => isAsked(place) && !known.has(place.text)),
)
print('Words in components that are no messages', scans.flatMap(({ bare }) => bare).filter(isAsked))
print('Messages made before the language is known', scans.flatMap(({ tooEarly }) => tooEarly).filter(isAsked))
print('Translations that do not fit', misfits(translations, new Set(texts.map(({ text }) => text))))
