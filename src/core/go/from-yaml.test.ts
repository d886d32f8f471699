import { describe, expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { fromYaml } from './from-yaml.ts'

describe('fromYaml', () => {
  test.each<[string, Json]>([
    ['', null],
    ['a: 1\n---\nb: 2', { a: 1 }],
    ['[y, n, Yes, NO, on, Off, TRUE, yEs]', [true, false, true, false, true, false, true, 'yEs']],
    ['[null, ~, NULL, nUll]', [null, null, null, 'nUll']],
    ['[0755, 0o17, 0x1F, 0b11, 1_000, +5, -0b1, 08, 0o8]', [493, 15, 31, 3, 1000, 5, -1, 8, '0o8']],
    ['[1.5, .5, 1., 1e3, -1E-2, 1e400, .]', [1.5, 0.5, 1, 1000, -0.01, '1e400', '.']],
    ['[1:30, 2020-01-01, 2020-01-01T00:00:00Z]', ['1:30', '2020-01-01', '2020-01-01T00:00:00Z']],
    ['a: 1\na: 2', { a: 2 }],
    ['{1: a, true: b, 1.5: c}', { 1: 'a', true: 'b', 1.5: 'c' }],
    ['x: &x {a: 1}\nd:\n  a: 0\n  <<: *x\n  b: 2', { x: { a: 1 }, d: { a: 1, b: 2 } }],
    [
      'x: &x {a: 1}\nz: &z {a: 2, b: 2}\nd: {<<: [*x, *z], c: 3}',
      { x: { a: 1 }, z: { a: 2, b: 2 }, d: { a: 1, b: 2, c: 3 } },
    ],
    ['a: !!binary aGk=\nb: !!float 1\nc: !mine [1]', { a: 'hi', b: 1, c: [1] }],
    ['a: =\nb: "<<"', { a: '=', b: '<<' }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: |\n  b\n  c', { a: 'b\nc' }],
    ['a: >+\n  b\n  c', { a: 'b c' }],
    ['a: |\n  b\nc: d', { a: 'b\n', c: 'd' }],
    ['- |\n  b\n# c', ['b\n']],
  ])('reads %j', (text, expected) => {
    expect(fromYaml(text)).toEqual(expected)
  })

  test('keeps __proto__ a plain key', () => {
    const read = fromYaml('__proto__: {polluted: true}') as object
    expect(Object.hasOwn(read, '__proto__')).toBe(true)
    expect('polluted' in read).toBe(false)
  })

  test.each([
    'a: [',
    'a: .inf',
    '[.nan]',
    '.inf',
    '? [a]\n: 1',
    'null: 1',
    '\ta: 1',
    'a: *x',
    'a: \u007f',
    'a: b: c',
  ])('refuses %j', (text) => {
    expect(() => fromYaml(text)).toThrow(expect.objectContaining({ kind: 'manifest' }))
  })

  test('ends early on an alias bomb and on deep nesting', () => {
    const references = Array.from({ length: 1200 }, () => '*a').join(', ')
    expect(() => fromYaml(`a: &a [x]\nb: [${references}]`)).toThrow('aliases')
    expect(() => fromYaml('['.repeat(5000))).toThrow(expect.objectContaining({ kind: 'manifest' }))
  })
})
