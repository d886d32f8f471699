import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checksums } from './checksums.ts'
import { zipSite } from './zip-site.ts'

const files = new Map([
  ['b.txt', strToU8('two')],
  ['a/c.txt', strToU8('one')],
])

test('the same files give the same zip, in whatever order they come', () => {
  const other = new Map([...files].toReversed())
  expect(zipSite('site', files)).toEqual(zipSite('site', other))
})

test('a zip opens into one folder', () => {
  const opened = unzipSync(zipSite('site', files))
  expect(Object.keys(opened)).toEqual(['site/a/c.txt', 'site/b.txt'])
  expect(strFromU8(opened['site/b.txt'] ?? new Uint8Array())).toBe('two')
})

test('checksums are lines that sha256sum reads', () => {
  expect(checksums(new Map([['empty', new Uint8Array()]]))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n',
  )
})
