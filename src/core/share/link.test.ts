import { deflateSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { isLink } from './is-link.ts'
import { decodeLink, encodeLink } from './link.ts'

const open = (fragment: string): ReturnType<typeof decodeLink> => decodeLink(fragment, defaultConfig)
const payload = (value: unknown): string => `1.${toBase64url(deflateSync(strToU8(JSON.stringify(value))))}`

test('base64url keeps any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test('a link restores any configuration without secrets', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', 'ü', '🚀', '.', ' '), maxLength: 8 })
  const plain = fc.dictionary(
    text,
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.array(text), fc.dictionary(text, text)),
  )
  fc.assert(
    fc.property(plain, fc.constantFrom('0.20', '0.36'), fc.boolean(), (overrides, chart, isUpgrade) => {
      const config: Config = {
        ...defaultConfig,
        chart,
        overrides,
        release: { name: 'a', namespace: 'b', isUpgrade },
      }
      expect(open(encodeLink(config, defaultConfig).fragment)).toEqual({ ok: true, config })
    }),
  )
})

test('codec 1 is frozen: this link opens for ever', () => {
  const config: Config = {
    ...defaultConfig,
    cluster: { ...defaultConfig.cluster, platform: 'eks', nodes: 3 },
    overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } },
  }
  expect(
    open(
      '1.HYxBCoNAEAT_0mcJASGHveUHgbxgshl1cNyV3VEQ8e869q2KpnZEBDwf7QsNRoQds5J1uUyX5rFeNuU_V4T2aLD6IeZkJetHKbFzNTLuFv2yOQ7SD--VROknKra5KzyrRLorvhM',
    ),
  ).toEqual(open(encodeLink(config, defaultConfig).fragment))
})

describe('hostile links are refused with a reason', () => {
  test.each<[string, string, string]>([
    ['no link', 'backing-store', 'not-a-link'],
    ['unknown codec', '9.AAAA', 'unknown-codec'],
    ['too long', `1.${'A'.repeat(70_000)}`, 'too-long'],
    ['foreign characters', '1.<script>', 'damaged'],
    ['cut off', encodeLink(defaultConfig, defaultConfig).fragment.slice(0, -4), 'damaged'],
    ['inflates to 50 MB', `1.${toBase64url(deflateSync(new Uint8Array(5e7)))}`, 'damaged'],
    ['no JSON', `1.${toBase64url(deflateSync(strToU8('{')))}`, 'damaged'],
    ['a list', payload([]), 'invalid'],
    ['unknown key', payload({ c: '0.36', x: 1 }), 'invalid'],
    ['values are text', payload({ c: '0.36', v: 'x' }), 'invalid'],
    ['wrong type', payload({ c: '0.36', r: { name: 1 } }), 'invalid'],
    ['too deep', payload({ c: '0.36', v: JSON.parse('{"a":'.repeat(60) + '1' + '}'.repeat(60)) }), 'invalid'],
    [
      'prototype key',
      `1.${toBase64url(deflateSync(strToU8('{"c":"0.36","v":{"__proto__":{"polluted":1}}}')))}`,
      'invalid',
    ],
  ])('%s', (_, fragment, problem) => expect(open(fragment)).toMatchObject({ ok: false, problem }))

  test('prototypes stay clean', () => expect(({} as Record<string, unknown>)['polluted']).toBeUndefined())
})

const isAnswered = (fragment: string): boolean => typeof open(fragment).ok === 'boolean'

test('any text is answered, never thrown', () => {
  expect(isAnswered('1.')).toBe(true)
  fc.assert(
    fc.property(fc.string(), (text) => isAnswered(`1.${text}`)),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => isAnswered(`1.${toBase64url(bytes)}`)),
    { numRuns: 2000 },
  )
})

test('a step name is no link', () => expect([isLink('start'), isLink('1.abc')]).toEqual([false, true]))

test('secrets stay out and are named', () => {
  const overrides = {
    controlPlane: { backingStore: { database: { external: { dataSource: 'postgres://u:hunter2@h/d' } } } },
  }
  const { fragment, omitted } = encodeLink({ ...defaultConfig, overrides }, defaultConfig)
  expect(JSON.stringify(open(fragment))).not.toContain('hunter2')
  expect(omitted.map(({ path }) => path.join('.'))).toEqual([
    'controlPlane.backingStore.database.external.dataSource',
  ])
})
