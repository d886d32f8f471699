import { array, asyncProperty, assert, constantFrom, nat, string } from 'fast-check'
import { expect, it, test } from 'vitest'
import { readLines } from './read-lines.ts'

async function* chunks(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function read(parts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const encoder = new TextEncoder()
  return collect(readLines(chunks(parts.map((part) => encoder.encode(part)))))
}

test.each([
  ['nothing', [], []],
  ['an empty chunk', [''], []],
  ['whole lines', ['a\nb\n'], [['a', 'b']]],
  ['no end at the end', ['a\nb'], [['a'], ['b']]],
  ['a line in pieces', ['a', 'b', 'c\nd', '\n'], [['abc'], ['d']]],
  ['empty lines between', ['a\n\nb\n'], [['a', '', 'b']]],
  ['separators that JSON may hold', ['a\u2028b\rc\n'], [['a\u2028b\rc']]],
])('%s', async (_, parts, lines) => {
  expect(await read(parts)).toEqual(lines)
})

it('gives the same lines however the bytes are cut', async () => {
  const line = string({ unit: constantFrom('a', 'é', '€', '🚀'), minLength: 1, maxLength: 6 })
  await assert(
    asyncProperty(array(line), array(nat(60)), async (lines, cuts) => {
      const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''))
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length]
      const parts = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
      expect((await collect(readLines(chunks(parts)))).flat()).toEqual(lines)
    }),
  )
})
