import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../../core/index.ts'
import { choiceCodec } from './choice-codec.ts'
import { listCodec } from './list-codec.ts'
import { badLines, mapCodec } from './map-codec.ts'
import { textCodec } from './text-codec.ts'
import { yamlCodec } from './yaml-codec.ts'

const value = (read: { ok: boolean; value?: Json | undefined }): unknown =>
  read.ok ? (read.value ?? 'unset') : 'refused'

test.each([
  ['string', undefined, '', 'unset'],
  ['string', undefined, ' a ', ' a '],
  ['string', 'quantity', ' 5Gi ', '5Gi'],
  ['string', 'quantity', '5Gx', 'refused'],
  ['any', 'quantity', '1', '1'],
  ['any', undefined, '1', 1],
  ['any', undefined, '50%', '50%'],
  ['integer', 'positive', '3', 3],
  ['integer', 'positive', '0', 'refused'],
  ['integer', undefined, '-1', -1],
  ['integer', undefined, '1.5', 'refused'],
  ['integer', undefined, 'three', 'refused'],
] as const)('text of type %s, format %s: %j means %j', (type, format, text, expected) => {
  expect(value(textCodec({ type }, format).read(text))).toBe(expected)
})

test('a text that breaks the schema is refused', () => {
  expect(textCodec({ type: 'string', pattern: '^a' }, undefined).read('b')).toMatchObject({ ok: false })
  expect(textCodec({ type: 'string', minLength: 3 }, undefined).read('b')).toMatchObject({ ok: false })
})

test.each([
  ['array', '- a', ['a']],
  ['array', 'a: 1', 'refused'],
  ['object', 'a: 1', { a: 1 }],
  ['object', '- a', 'refused'],
  ['object', '', 'unset'],
  ['object', '# nothing yet', 'unset'],
  ['any', 'true', true],
] as const)('YAML of type %s: %j means %j', (type, text, expected) => {
  expect(value(yamlCodec({ type }).read(text))).toEqual(expected)
})

test('an error in YAML says where it is', () => {
  expect(yamlCodec({ type: 'object' }).read('a: 1\nb: [')).toMatchObject({
    ok: false,
    line: expect.any(Number),
  })
})

test('null in YAML deletes a default', () => {
  expect(yamlCodec({ type: 'object' }).read('null')).toEqual({ ok: true, value: null })
})

const word = fc.constantFrom(
  'yes',
  '012',
  'a: b',
  '- c',
  'a#b',
  ' # c',
  'x.y/z',
  '',
  'two\nlines',
  '{{ .a }}',
  '1e3',
  '~',
)
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.boolean(),
    fc.integer(),
    fc.array(tie('value')),
    fc.dictionary(word, tie('value'), { noNullPrototype: true }),
  ),
})).value

test('YAML that was written is read back', () => {
  fc.assert(
    fc.property(fc.dictionary(word, json, { minKeys: 1, noNullPrototype: true }), (map) => {
      const codec = yamlCodec({ type: 'object' })
      expect(codec.read(codec.write(map))).toEqual({ ok: true, value: map })
    }),
    { numRuns: 50 },
  )
})

test('a list shows the default and drops empty lines', () => {
  expect(listCodec(['ReadWriteOnce']).write(undefined)).toEqual(['ReadWriteOnce'])
  expect(listCodec([]).read(['a', '', 'b'])).toEqual({ ok: true, value: ['a', 'b'] })
  expect(listCodec([]).read([''])).toEqual({ ok: true, value: undefined })
})

test('a map keeps keys with dots and refuses doubled and missing keys', () => {
  const lines = [
    { key: 'example.com/a.b', value: '1' },
    { key: '', value: '' },
  ]
  expect(mapCodec.read(lines)).toEqual({ ok: true, value: { 'example.com/a.b': '1' } })
  expect(
    badLines([
      { key: 'a', value: '' },
      { key: '', value: 'x' },
      { key: 'a', value: '' },
    ]),
  ).toEqual([1, 2])
  expect(mapCodec.read([{ key: '', value: 'x' }])).toMatchObject({ ok: false })
})

test('a map with a key that is a property of every object stays a map of its own', () => {
  const read = mapCodec.read([{ key: '__proto__', value: 'x' }])
  expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__'])
})

test('a choice shows the default and knows booleans', () => {
  const codec = choiceCodec({ type: 'string|boolean', default: 'auto' })
  expect(codec.write(undefined)).toBe('auto')
  expect(codec.write(false)).toBe('false')
  expect(codec.read('true')).toEqual({ ok: true, value: true })
  expect(codec.read('auto')).toEqual({ ok: true, value: 'auto' })
})
