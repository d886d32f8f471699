import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base64 } from './base64.ts'
import { decodeBase64 } from './decode-base64.ts'
import { sha256 } from './sha256.ts'
import { sortedKeys } from './sorted-keys.ts'
import { toJson } from './to-json.ts'
import { trunc } from './trunc.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })

describe('bytes', () => {
  test('base64 and sha256 agree with Node', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(base64(text)).toBe(Buffer.from(text).toString('base64'))
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })

  test('sha256 pads at every length', () => {
    for (let length = 0; length < 130; length++) {
      const text = 'a'.repeat(length)
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  test('decodeBase64 undoes base64', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.includes('\ufffd')),
        (text) => {
          expect(decodeBase64(base64(text))).toBe(text)
        },
      ),
    )
  })

  test.each(['a', 'YQ', 'YQ=', '!!!!', '/w=='])('decodeBase64 refuses %s', (text) => {
    expect(decodeBase64(text)).toBeNull()
  })
})

test.each([
  [3, 'abcdef', 'abc'],
  [10, 'abc', 'abc'],
  [0, 'abc', ''],
  [-2, 'abc', 'bc'],
  [-5, 'abc', 'abc'],
  [2, 'éa', 'é'],
  [3, 'aéb', 'aé'],
  [1, 'é', '\ufffd'],
])('trunc %d %s is %s', (count, text, expected) => {
  expect(trunc(count, text)).toBe(expected)
})

test('sortedKeys orders by bytes', () => {
  const keys = ['a-b', '10', '9', 'Alpha', 'a', '\ue000', '🚀', 'é']
  expect(sortedKeys(Object.fromEntries(keys.map((key) => [key, 1])))).toEqual([
    '10',
    '9',
    'Alpha',
    'a',
    'a-b',
    'é',
    '\ue000',
    '🚀',
  ])
})

test.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  ['<a>&\u2028', '"\\u003ca\\u003e\\u0026\\u2028"'],
  ['\b\f\n\t"\\\u0001', '"\\u0008\\u000c\\n\\t\\"\\\\\\u0001"'],
  ['\ud800', '"\ufffd"'],
  [[1e21, 1e-7, 1000000, -0], '[1e+21,1e-7,1000000,-0]'],
  [undefined, 'null'],
])('toJson %j', (value, expected) => {
  expect(toJson(value)).toBe(expected)
})
