import { expect, test } from 'vitest'
import { maxBytes } from './max-bytes.ts'
import { readFile } from './read-file.ts'

test('a text file', async () => {
  expect(await readFile(new File(['a: 1\r\n'], 'a.yaml'))).toEqual({
    ok: true,
    title: 'a.yaml',
    text: 'a: 1\n',
  })
})

test.each([
  ['is too large', new File(['x'.repeat(maxBytes + 1)], 'big.yaml'), /^big\.yaml has 1\.0 MiB/],
  ['is no text', new File([Uint8Array.of(0x1f, 0x8b, 0)], 'chart.tgz'), /^chart\.tgz is no text file/],
])('a file that %s is refused in words', async (_, file, message) => {
  expect(await readFile(file)).toEqual({ ok: false, message: expect.stringMatching(message) })
})

test('a file that cannot be read is refused in words', async () => {
  const file = new File(['x'], 'folder')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await readFile(file)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/cannot read folder/),
  })
})

test('the largest file that is taken', async () => {
  expect(await readFile(new File(['x'.repeat(maxBytes)], 'most.yaml'))).toMatchObject({ ok: true })
})
