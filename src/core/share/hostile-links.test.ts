import { deflateSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../default-config.ts'
import { toBase64url } from './base64url.ts'
import { crc24 } from './crc24.ts'
import pieces from './dictionary-2.json'
import { inflate } from './inflate.ts'
import { decodeLink, encodeLink } from './link.ts'
import { anySecretTree } from './secret-tree.arbitrary.ts'

const dictionary = strToU8(pieces.join(''))
const open = (fragment: string): ReturnType<typeof decodeLink> => decodeLink(fragment, defaultConfig)

/** A link of codec 2 around packed bytes, with the right check. */
function checked(packed: Uint8Array): string {
  const crc = crc24(packed)
  return `2.${toBase64url(new Uint8Array([crc >> 16, (crc >> 8) & 255, crc & 255, ...packed]))}`
}
const first = (text: string): string => `1.${toBase64url(deflateSync(strToU8(text)))}`
const second = (text: string): string => checked(deflateSync(strToU8(text), { dictionary }))
const { fragment: valid } = encodeLink(
  { ...defaultConfig, chart: '0.30', overrides: { sync: { toHost: { ingresses: { enabled: true } } } } },
  defaultConfig,
  { step: 'review' },
)
const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`
const bomb = deflateSync(new Uint8Array(3e7))

describe('hostile links are refused with a reason', () => {
  test.each<[string, string, string]>([
    ['no link', 'backing-store', 'not-a-link'],
    ['empty', '', 'not-a-link'],
    ['unknown codec', '9.AAAA', 'unknown-codec'],
    ['name of an inherited thing', '0.AAAA', 'unknown-codec'],
    ['too long', `1.${'A'.repeat(70_000)}`, 'too-long'],
    ['too long a number', '1'.repeat(70_000), 'too-long'],
    ['foreign characters, 1', '1.<script>', 'damaged'],
    ['foreign characters, 2', '2.<script>', 'damaged'],
    ['nothing, 1', '1.', 'damaged'],
    ['nothing, 2', '2.', 'damaged'],
    ['only a check', checked(new Uint8Array()), 'damaged'],
    ['cut off', valid.slice(0, -4), 'damaged'],
    ['continued', `${valid}AAAA`, 'damaged'],
    ['inflates to 30 MB, 1', `1.${toBase64url(bomb)}`, 'damaged'],
    ['inflates to 30 MB, 2', checked(bomb), 'damaged'],
    ['no JSON, 1', first('{'), 'damaged'],
    ['no JSON, 2', second('{'), 'damaged'],
    ['brackets in brackets', second('['.repeat(100_000)), 'damaged'],
    ['two lists', second('],['), 'damaged'],
    ['a list, 1', first('[]'), 'invalid'],
    ['an empty list, 2', second(''), 'invalid'],
    ['too many parts', second('{},36,0,0,0,0,0'), 'invalid'],
    ['no chart', second('{}'), 'invalid'],
    ['negative chart', second('{},-1'), 'invalid'],
    ['huge chart', second('{},1e300'), 'invalid'],
    ['unknown key', first('{"c":"0.36","x":1}'), 'invalid'],
    ['values are text, 1', first('{"c":"0.36","v":"x"}'), 'invalid'],
    ['values are text, 2', second('"x",36'), 'invalid'],
    ['wrong type, 1', first('{"c":"0.36","r":{"name":1}}'), 'invalid'],
    ['wrong type, 2', second('{},36,{"name":1}'), 'invalid'],
    ['unknown platform', second('{},36,0,{"platform":"mars"}'), 'invalid'],
    ['mute with a strange id', second('{},36,0,0,{"A B":""}'), 'invalid'],
    ['place that is no id', second('{},36,0,0,0,{"step":"<b>"}'), 'invalid'],
    ['place with more', second('{},36,0,0,0,{"step":"a","x":1}'), 'invalid'],
    ['too deep, 1', first(`{"c":"0.36","v":${deep}}`), 'invalid'],
    ['too deep, 2', second(`${deep},36`), 'invalid'],
    ['too many values', second(`{"a":[${'0,'.repeat(30_000)}0]},36`), 'invalid'],
    ['infinite number', second('{"a":1e999},36'), 'invalid'],
    ['prototype key, 1', first('{"c":"0.36","v":{"__proto__":{"polluted":1}}}'), 'invalid'],
    ['prototype key, 2', second('{"a":{"__proto__":{"polluted":1}}},36'), 'invalid'],
    ['prototype as release', second('{},36,{"__proto__":{"polluted":1}}'), 'invalid'],
    ['prototype as mute', second('{},36,0,0,{"__proto__":"polluted"}'), 'invalid'],
    ['prototype at the top', first('{"c":"0.36","__proto__":{"polluted":1}}'), 'invalid'],
  ])('%s', (_, fragment, problem) => {
    const decoded = open(fragment)
    expect(decoded).toMatchObject({
      ok: false,
      problem,
      message: expect.stringMatching(/^[A-Z].*\.$/) as unknown,
    })
    expect(decoded.ok ? '' : decoded.message).not.toMatch(/polluted|<b>|mars|A B/)
  })

  test('the part that is wrong is named', () =>
    expect(open(second('{},36,0,{"platform":"mars"}'))).toMatchObject({
      message: expect.stringContaining('host cluster (platform)') as unknown,
    }))

  test('prototypes stay clean', () => expect(({} as Record<string, unknown>)['polluted']).toBeUndefined())
})

test('inflating stops soon after the limit', () => {
  expect(inflate(bomb, 1_048_576)).toBeNull()
  expect(inflate(deflateSync(new Uint8Array(1000)), 1000)?.length).toBe(1000)
  expect(inflate(deflateSync(new Uint8Array(1001)), 1000)).toBeNull()
})

/** Answered, and with a sentence where refused. */
function isAnswered(fragment: string): boolean {
  const decoded = open(fragment)
  return decoded.ok ? decoded.notes.length <= 2 : /^[A-Z].{10,300}\.$/.test(decoded.message)
}
const codec = fc.constantFrom('1', '2', '3', '')
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const digit = fc.constantFrom(...alphabet.split(''))

describe('whatever comes is answered, never thrown', { timeout: 60_000 }, () => {
  test.each<[string, fc.Arbitrary<string>]>([
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
    ['any payload', fc.tuple(codec, fc.string()).map(([version, text]) => `${version}.${text}`)],
    [
      'any digits',
      fc.tuple(codec, fc.string({ unit: digit })).map(([version, text]) => `${version}.${text}`),
    ],
    ['any bytes, 1', fc.uint8Array().map((bytes) => `1.${toBase64url(bytes)}`)],
    ['any bytes with the right check', fc.uint8Array({ minLength: 1 }).map(checked)],
    ['any packed text, 1', fc.string().map(first)],
    ['any packed text, 2', fc.string().map(second)],
    ['any JSON, 1', fc.json().map((text) => first(`{"c":"0.36","v":${text}}`))],
    ['any JSON, 2', fc.array(fc.json(), { maxLength: 8 }).map((parts) => second(parts.join(',')))],
    [
      'any JSON in the place of each part',
      fc
        .tuple(fc.nat(4), fc.json())
        .map(([index, text]) => second(['{}', '36', '0', '0', '0', '0'].with(index + 1, text).join(','))),
    ],
  ])('%s', (_, fragments) => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        expect(isAnswered(fragment)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})

/** Any valid link of codec 2. */
const anyLink = anySecretTree.map(
  (overrides) => encodeLink({ ...defaultConfig, overrides }, defaultConfig).fragment,
)

describe('a link that is not what it was', { timeout: 60_000 }, () => {
  test('with one other character is refused', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), digit, (fragment, where, other) => {
        const at = 2 + (where % (fragment.length - 2))
        const changed = fragment.slice(0, at) + other + fragment.slice(at + 1)
        // The last character may have bits that stand for nothing.
        const mayOpen = changed === fragment || at === fragment.length - 1
        expect(mayOpen ? isAnswered(changed) : !open(changed).ok).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('cut off anywhere is refused', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), (fragment, where) => {
        const cut = fragment.slice(0, 2 + (where % (fragment.length - 2)))
        expect(open(cut).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('packed anew after a flipped bit is answered', () => {
    const packed = deflateSync(strToU8('{"sync":{"toHost":{"pods":{"enabled":true}}}},36'), { dictionary })
    fc.assert(
      fc.property(fc.nat(packed.length * 8 - 1), fc.nat(packed.length * 8 - 1), (one, two) => {
        const flipped = packed.slice()
        for (const bit of [one, two]) flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect([checked(flipped), `1.${toBase64url(flipped)}`].map(isAnswered)).toEqual([true, true])
      }),
      { numRuns: 3000 },
    )
  })
})
