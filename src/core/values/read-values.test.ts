import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../i18n/index.ts'
import { reasonOf } from './parse-yaml.ts'
import { readFragment, readValues } from './read-values.ts'

describe('values', () => {
  it.each([
    ['an empty file', '', {}],
    ['comments only', '# nothing\n\n', {}],
    ['null', 'null', {}],
    ['a byte order mark', '\ufeffa: 1', { a: 1 }],
    ['CRLF', 'a: 1\r\nb:\r\n  c: x\r\n', { a: 1, b: { c: 'x' } }],
    [
      'YAML 1.1 words',
      'a: yes\nb: off\nc: y\nd: ~\ne: "yes"',
      { a: true, b: false, c: true, d: null, e: 'yes' },
    ],
    ['numbers', 'a: 0755\nb: 0x10\nc: 0b11\nd: 1_000\ne: 1e3', { a: 493, b: 16, c: 3, d: 1000, e: 1000 }],
    ['what stays text', 'a: 12:30\nb: 2024-01-01\nc: 1.2.3', { a: '12:30', b: '2024-01-01', c: '1.2.3' }],
    ['keys that are no text', '1: a\n1.5: b\ntrue: c\non: d', { '1': 'a', '1.5': 'b', true: 'd' }],
    ['duplicate keys', 'a: 1\nb: 2\na: 3', { a: 3, b: 2 }],
    ['anchors', 'a: &x {k: 1}\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
  ])('%s', (_, text, values) => {
    expect(readValues(text)).toEqual({ ok: true, values })
  })

  it.each([
    ['a key after it wins', 'd: &d {k: 1}\nm:\n  <<: *d\n  k: 2', { k: 2 }],
    ['a key before it loses', 'd: &d {k: 1}\nm:\n  k: 2\n  <<: *d', { k: 1 }],
    ['the first of several wins', 'd: &d {k: 1}\ne: &e {k: 2, l: 3}\nm:\n  <<: [*d, *e]', { k: 1, l: 3 }],
  ])('a merge key: %s', (_, text, m) => {
    expect(readValues(text)).toMatchObject({ ok: true, values: { m } })
  })

  it.each([
    ['after ---', 'a: 1\n---\nb: 2', { a: 1 }],
    ['opened by ---', '# c\n---\na: 1\n---\nb: 2', { a: 1 }],
    ['with content beside ---', '--- {a: 1}\n--- {b: 2}', { a: 1 }],
    ['empty', '---\n---\na: 1', {}],
    ['closed by ...', 'a: 1\n...\nb: 2', { a: 1 }],
    ['followed by broken text', 'a: 1\n---\n{{ nope', { a: 1 }],
    ['with dashes inside', 'a: |\n  ---\n  x\nb: --- y', { a: '---\nx\n', b: '--- y' }],
  ])('only the first document counts: %s', (_, text, values) => {
    expect(readValues(text)).toEqual({ ok: true, values })
  })

  it('keeps __proto__ as a key', () => {
    const read = readValues('__proto__: {polluted: 1}\na: {__proto__: 2}')
    expect(read.ok && Object.keys(read.values)).toEqual(['__proto__', 'a'])
    expect('polluted' in {}).toBe(false)
  })
})

describe('refusals', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1', 2, 1, 'tabs'],
    ['an open bracket', 'a: 1\nb: [1, 2', 2, 9, 'never closed'],
    ['wrong indentation', 'a: 1\n  b: 2', 2, 4, 'indented'],
    ['a null key', 'a:\n  ~: 1', 2, 3, 'must not be empty or null'],
    ['a list as key', '? [a]\n: 1', 1, 1, 'must not be a list'],
    ['infinity', 'a: 1\nb: .inf', 2, 1, 'infinity'],
    ['not a number in a list', 'a:\n  - .nan', 2, 5, 'not-a-number'],
    ['an unknown alias', 'a: *x', 1, 5, 'anchor'],
    ['an alias inside itself', 'a: &a [*a]', 1, 9, 'part of'],
    ['a list', '- a', 1, 1, 'this is a list'],
    ['a scalar', 'hello', 1, 1, 'a single value'],
    ['a control character', 'a: \u0007', 1, 4, 'control character'],
  ])('%s', (_, text, line, column, message) => {
    expect(readValues(text)).toEqual({
      ok: false,
      line,
      column,
      message: expect.stringMatching(new RegExp(`^Line ${line}, column ${column}: .*${message}`)),
    })
  })

  const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]']
  for (let i = 1; i < 9; i++)
    bomb.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join()}]`)
  const chain = ['a0: &a0 [x]']
  for (let i = 1; i < 900; i++) chain.push(`a${i}: &a${i} [*a${i - 1}]`)

  it.each([
    ['too long', `a: ${'x'.repeat(1024 * 1024)}`],
    ['too deep', '['.repeat(20_000)],
    ['too deep through aliases', chain.join('\n')],
    ['too large through aliases', bomb.join('\n')],
    ['too many aliases', `a: &a x\nb: [${'*a,'.repeat(2000)}]`],
  ])('ends soon on what is %s', (_, text) => {
    expect(readValues(text)).toMatchObject({ ok: false })
  })
})

describe('a fragment', () => {
  it.each([
    ['', null],
    ['text', 'text'],
    ['- a\n- b: 1', ['a', { b: 1 }]],
    ['cpu: 1', { cpu: 1 }],
  ])('%j', (text, value) => {
    expect(readFragment(text)).toEqual({ ok: true, value })
  })

  it('tells the place of a mistake', () => {
    expect(readFragment('a: [')).toMatchObject({ ok: false, line: 1 })
  })
})

const reason = (): string => {
  const read = readFragment('a:\n\tb: 1')
  return read.ok ? '' : reasonOf(read)
}

describe('the reason without its place', () => {
  afterEach(() => setLanguage({ id: 'en', translations: {} }))
  it('is a sentence of its own', () => expect(reason()).toBe('tabs cannot indent YAML; use spaces.'))

  it('is so in any language', () => {
    setLanguage({ id: 'de', translations: { 'Line {0}, column {1}:': 'Zeile {0}, Spalte {1}:' } })
    expect(reason()).toBe('tabs cannot indent YAML; use spaces.')
  })
})
