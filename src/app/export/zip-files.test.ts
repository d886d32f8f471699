import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFiles } from './zip-files.ts'

const files = [
  { name: 'values.yaml', text: 'é: 1\n' },
  { name: 'README.md', text: '# Read me\n' },
  { name: 'flux/__proto__', text: 'x\n' },
]

test('the zip holds every file, in the order of names', () => {
  const unzipped = unzipSync(zipFiles(files))
  expect(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['README.md', '# Read me\n'],
    ['flux/__proto__', 'x\n'],
    ['values.yaml', 'é: 1\n'],
  ])
})

test('the same files in any order are the same bytes', () =>
  expect(zipFiles(files.toReversed())).toEqual(zipFiles(files)))
