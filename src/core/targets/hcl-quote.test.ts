import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hclQuote } from './hcl-quote.ts'
import { hostileText } from './hostile-text.arbitrary.ts'

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** Reads a quoted HCL template of literals only, by the specification; throws at an interpolation, a directive or an open end. */
function readQuoted(source: string): string {
  let text = ''
  let at = 1
  while (source[at] !== '"') {
    const rest = source.slice(at)
    const escape = /^\\(?:([nrt"\\])|u([0-9a-f]{4}))/.exec(rest)
    if (escape) {
      const [all, letter, code] = escape
      text += letter === undefined ? String.fromCharCode(Number.parseInt(code ?? '', 16)) : escapes[letter]
      at += all.length
    } else if (/^(\$\$|%%)\{/.test(rest)) {
      text += rest.slice(1, 3)
      at += 3
    } else {
      if (rest === '' || /^(\\|[$%]\{|[\n\r])/.test(rest)) throw new Error(`at ${at} of ${source}`)
      text += rest.charAt(0)
      at += 1
    }
  }
  if (at !== source.length - 1) throw new Error(`text behind the end of ${source}`)
  return text
}

test.each([
  ['plain', '"plain"'],
  ['${a}', '"$${a}"'],
  ['%{a}', '"%%{a}"'],
  ['$${a}', '"\\u0024$${a}"'],
  ['$1 5%', '"$1 5%"'],
  ['a"b\\', '"a\\"b\\\\"'],
  ['a\nb', '"a\\nb"'],
])('%j is written %s', (text, source) => expect(hclQuote(text)).toBe(source))

test('a reader of HCL gets exactly the text', () =>
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(readQuoted(hclQuote(text))).toBe(text)
    }),
    { numRuns: 500 },
  ))
