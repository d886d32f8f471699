import { describe, expect, it, test } from 'vitest'
import { blockText } from './block-text.ts'
import { chartMinor } from './chart-minor.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import { gunzipText } from './gunzip-text.ts'
import { helmOutput } from './helm-output.ts'
import { nameDocument } from './name-document.ts'
import { splitDocuments } from './split-documents.ts'

describe('documents of a stream', () => {
  test.each([
    ['a: 1', [['a: 1', 0]]],
    [
      '---\na: 1\n---\nb: 1\n',
      [
        ['\na: 1\n', 0],
        ['\nb: 1\n', 2],
      ],
    ],
    ['# only a comment\n---\na: 1\n...\n---\n# none\n', [['\na: 1\n', 1]]],
    [
      'a: 1\n--- # two\nb: 1',
      [
        ['a: 1\n', 0],
        [' # two\nb: 1', 1],
      ],
    ],
    ['a: |\n  ---\n  x\n', [['a: |\n  ---\n  x\n', 0]]],
    ['%YAML 1.1\n---\na: 1', [['\na: 1', 1]]],
    [
      'a: 1\r\n---\r\nb: 1',
      [
        ['a: 1\r\n', 0],
        ['\r\nb: 1', 1],
      ],
    ],
    ['----\na: 1', [['----\na: 1', 0]]],
  ])('%j', (text, parts) =>
    expect(splitDocuments(text, 9).map((part) => [part.text, part.line])).toEqual(parts),
  )

  it('are bounded', () => expect(splitDocuments('a\n---\n'.repeat(9), 3).length).toBeLessThanOrEqual(4))

  test.each([
    ['kind: Secret\nmetadata:\n  labels: {}\n  name: "a"\n', 'Secret a'],
    ['kind: List\n', 'List'],
    ['a: 1\n', 'the one at line 8'],
  ])('are named: %j', (text, name) => expect(nameDocument({ text, line: 7 })).toBe(name))
})

test.each([
  ['a: 1\nb: 2\n', []],
  ['a: 1\na: 2\n', [[['a'], 2]]],
  [
    'a:\n  - {b: 1, b: 2}\n  - b: 1\n    c: 1\n    b: 2\n',
    [
      [['a', '0', 'b'], 2],
      [['a', '1', 'b'], 5],
    ],
  ],
  [
    '"a": 1\na: &x {b: 1}\nc: *x\na: 3\n',
    [
      [['a'], 2],
      [['a'], 4],
    ],
  ],
  ['a: &a {x: 1}\nb: {<<: *a, <<: *a}\n', []],
  ['? [a]\n: 1\nb: 1\nb: 2\n', [[['b'], 4]]],
  ['\ufeffa: 1\na: 2\n---\n- [\n', [[['a'], 2]]],
])('keys that stand twice in %j', (text, found) =>
  expect(duplicateKeys(text).map(({ path, line }) => [path, line])).toEqual(found),
)

test.each([
  ['a:\n  b:\n    # why\n    c: 1\n\n    d: 2\n  e: 1\n', '# why\nc: 1\n\nd: 2\n'],
  ['a:\n  b: {c: 1}\n', null],
  ['a: 1\n', null],
  ['a:\n  b: # note\n    c: 1\n', 'c: 1\n'],
  ['a:\n  b:\n  e: 1\n', null],
])('the text below a.b in %j', (text, block) => expect(blockText(text, ['a', 'b'])).toBe(block))

test.each([
  ['0.30.1', '0.30'],
  ['v0.30.1-rc.2', '0.30'],
  ['0.30', '0.30'],
  ['0.30.x', '0.30'],
  ['0.30.*', '0.30'],
  ['~0.30.2', '0.30'],
  ['^0.30.2', '0.30'],
  ['>=0.30.0', null],
  ['0.30.0 - 0.32.0', null],
  ['*', null],
  ['main', null],
  ['', null],
])('chart version %j', (version, minor) => expect(chartMinor(version)).toBe(minor))

describe('the output of helm get', () => {
  it('is taken apart', () => {
    const output = helmOutput('NAME: a\nCHART: vcluster\n\nUSER-SUPPLIED VALUES:\na: 1\n\nMANIFEST:\n---\n')
    expect(Object.fromEntries(output?.facts ?? [])).toEqual({ NAME: 'a', CHART: 'vcluster' })
    expect(output?.parts.get('USER-SUPPLIED VALUES')).toEqual({ text: '\na: 1\n\n', line: 3 })
  })

  test.each(['a: 1\n', 'NAME: a\n', 'a: |\n  x\nUSER-SUPPLIED VALUES:\n'])('is not %j', (text) =>
    expect(helmOutput(text)).toBeNull(),
  )
})

test('a text that unpacks to more than it should is refused, and so is what is no gzip', async () => {
  const { gzipSync } = await import('node:zlib')
  const pack = (text: string): string => gzipSync(text).toString('base64')
  expect(gunzipText(pack('häuser'))).toBe('häuser')
  expect(gunzipText(pack(' '.repeat(9 * 2 ** 20)))).toBeNull()
  expect(gunzipText('bm8gZ3ppcA==')).toBeNull()
  expect(gunzipText('')).toBeNull()
})
