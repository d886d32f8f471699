import { expect, it } from 'vitest'
import { splitManifests } from './split-manifests.ts'

it.each<[string, string[]]>([
  ['', []],
  [' \n\t\n', []],
  ['a: 1', ['a: 1']],
  ['\n---\na: 1\n', ['a: 1']],
  ['a: 1\n---\nb: 2\n', ['a: 1', 'b: 2']],
  ['a: 1\r\n---\r\nb: 2', ['a: 1', 'b: 2']],
  ['a: 1\n\n  \n---   \n\n\nb: 2', ['a: 1', 'b: 2']],
  ['--- a: 1', ['a: 1']],
  ['a: 1\n--- # note\nb: 2', ['a: 1', '# note\nb: 2']],
  ['a: |\n  ---\n  b', ['a: |\n  ---\n  b']],
  ['a: |\n---\n  b', ['a: |', 'b']],
  ['key: x\n-----BEGIN', ['key: x', '--BEGIN']],
  ['a: 1\n---\n---\nb: 2', ['a: 1', '---\nb: 2']],
  ['a: 1\n---\n---\n---\nb: 2', ['a: 1', '---', 'b: 2']],
  ['a: 1\n---', ['a: 1']],
])('splits %j', (text, expected) => {
  expect(splitManifests(text)).toEqual(expected)
})

it('takes long runs of line ends', () => {
  expect(splitManifests(`a${'\n'.repeat(300_000)}b\n---\nc`)).toHaveLength(2)
})
