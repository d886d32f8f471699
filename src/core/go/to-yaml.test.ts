import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { fromYaml } from './from-yaml.ts'
import { toYaml } from './to-yaml.ts'

interface YamlCase {
  readonly json: Json
  readonly yaml: string
}

const cases = readFileSync(new URL('./to-yaml.cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as YamlCase)

describe('toYaml', () => {
  test('writes what sigs.k8s.io/yaml writes', () => {
    const different = cases.filter(({ json, yaml }) => toYaml(json) !== yaml.replace(/\n$/, ''))
    expect(cases.length).toBeGreaterThan(600)
    expect(different).toEqual([])
  })

  test.each<[string, Json, string]>([
    [
      'sorts keys by the value of their digits',
      { a10: 1, a2: 2, A: 3, '-': 4 },
      "'-': 4\nA: 3\na2: 2\na10: 1",
    ],
    ['does not indent lists under a key', { a: [{ b: 1, c: [] }] }, 'a:\n- b: 1\n  c: []'],
    [
      'keeps text that looks like something else text',
      { a: 'yes', b: '0o7', c: '1:30' },
      'a: "yes"\nb: "0o7"\nc: "1:30"',
    ],
    [
      'prints whole numbers in digits',
      { a: 1000000, b: 1.5, c: 1e21, d: -0 },
      'a: 1000000\nb: 1.5\nc: 1e+21\nd: 0',
    ],
    ['writes long keys in two parts', { ['k'.repeat(129)]: [1] }, `? ${'k'.repeat(129)}\n: - 1`],
    ['gives nothing for control characters', { a: '\u007f' }, ''],
    ['gives nothing for keys that the JSON reader refuses', { ['k'.repeat(1100)]: 1 }, ''],
    ['treats __proto__ as a key', JSON.parse('{"__proto__":{"x":1}}') as Json, '__proto__:\n  x: 1'],
  ])('%s', (_, json, yaml) => {
    expect(toYaml(json)).toBe(yaml)
  })

  test('reads back as the same value', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from(' \n\'"#:-{}[],&*!|>%@`~?=<.0123eyno_xé🚀\t\\')),
    })
    const key = text.filter((k) => k !== '<<')
    const { tree } = fc.letrec<{ tree: Json; leaf: Json }>((tie) => ({
      leaf: fc.oneof(
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      tree: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(fromYaml(`${toYaml({ value })}\n`)).toEqual(JSON.parse(JSON.stringify({ value })))
      }),
    )
  })
})
