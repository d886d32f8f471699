import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { longestCode, qrModules } from './qr-modules.ts'

const start = 'https://example.com/vcluster-wizard/#2.'
const linkOf = (length: number): string => start.padEnd(length, 'Az09-_')
const scale = 4

/** What a camera would see. */
function imageOf(modules: readonly (readonly boolean[])[]) {
  const edge = modules.length * scale
  const data = new Uint8ClampedArray(edge * edge * 4).fill(255)
  for (let y = 0; y < edge; y++)
    for (let x = 0; x < edge; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        data.fill(0, (y * edge + x) * 4, (y * edge + x) * 4 + 3)
  return { width: edge, height: edge, data }
}

test.each([start.length, 120, 400, longestCode])('a code of %i characters is read as the link', (length) => {
  const modules = qrModules(linkOf(length))
  expect(modules && decodeQR(imageOf(modules))).toBe(linkOf(length))
})

test('the code is square, with four empty modules around it', () => {
  const modules = qrModules(linkOf(200)) ?? []
  expect(modules.every((row) => row.length === modules.length)).toBe(true)
  // A symbol has 17 modules and four for each of its versions.
  expect((modules.length - 8 - 17) % 4).toBe(0)
  const isMargin = (index: number): boolean => index < 4 || index >= modules.length - 4
  const margin = modules.flatMap((row, y) => row.filter((_, x) => isMargin(x) || isMargin(y)))
  expect(margin.length).toBeGreaterThan(0)
  expect(margin).not.toContain(true)
  expect(modules[4]?.slice(4, 12)).toEqual([true, true, true, true, true, true, true, false])
})

test('a link that is too long has no code', () => expect(qrModules(linkOf(longestCode + 1))).toBeNull())
