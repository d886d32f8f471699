import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { Json } from '../json.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { crc24 } from './crc24.ts'
import { isLink } from './is-link.ts'
import { decodeLink, encodeLink } from './link.ts'
import { nearestMinor } from './nearest-minor.ts'

const open = (fragment: string): ReturnType<typeof decodeLink> => decodeLink(fragment, defaultConfig)
const encode = (parts: Partial<Config>): string =>
  encodeLink({ ...defaultConfig, ...parts }, defaultConfig).fragment

test('base64url keeps any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test('the check is the one of RFC 4880', () =>
  expect(crc24(new TextEncoder().encode('123456789'))).toBe(0x21cf02))

describe('a link restores', { timeout: 60_000 }, () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '-', 'ü', '🚀', '.', ' ', '\ud800', '"'),
    maxLength: 8,
  })
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      number,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))
  const config: fc.Arbitrary<Config> = fc.record({
    chart: fc.constantFrom('0.20', '0.36'),
    overrides: fc.dictionary(text, value, { noNullPrototype: true }),
    release: fc.record({ name: text, namespace: text, isUpgrade: fc.boolean() }),
    cluster: fc.record({
      intent: fc.constantFrom('development', 'production'),
      platform: fc.constantFrom(null, 'eks', 'kind'),
      kubeVersion: fc.constantFrom(null, '1.34', 'v1.35.2'),
      nodes: fc.option(fc.nat(100_000)),
      zones: fc.option(fc.nat(3)),
      licence: fc.constantFrom(null, 'none', 'paid'),
      previous: fc.option(
        fc.record({
          chart: fc.constantFrom('0.19', '0.30'),
          values: fc.dictionary(text, value, { noNullPrototype: true }),
        }),
      ),
    }),
    mutes: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), text, { noNullPrototype: true }),
    text: fc.constant('# mine\na: b\n'),
    unread: fc.constantFrom(null, 'a: ['),
  })
  const step = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
  const places = fc.record({ step, tab: step }, { requiredKeys: [] })

  test('any configuration without secrets, and the place; never the text', () => {
    fc.assert(
      fc.property(config, places, (given, place) => {
        const { fragment, omitted, obstacle } = encodeLink(given, defaultConfig, place)
        expect({ omitted, obstacle }).toEqual({ omitted: [], obstacle: null })
        const expected = { ...given, text: '', unread: null }
        expect(open(fragment)).toEqual({ ok: true, config: expected, place, notes: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['0.0', '1.0', '0.9999', '10.36', '0.036'])('chart %s as it is', (chart) => {
    const decoded = decodeLink(encode({ chart }), defaultConfig, [chart])
    expect(decoded).toMatchObject({ ok: true, config: { chart }, notes: [] })
  })
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
  ).toEqual({ ok: true, config, place: {}, notes: [] })
})

test('a step name is no link', () =>
  expect([isLink('start'), isLink('1.abc'), isLink('2.abc')]).toEqual([false, true, true]))

describe('a chart that is not offered', () => {
  test.each([
    ['0.9', '0.20'],
    ['0.22', '0.24'],
    ['0.99', '0.36'],
    ['1.0', '0.36'],
  ])('%s opens with %s', (asked, given) => {
    const offered = ['0.36', '0.24', '0.21', '0.20']
    expect([asked, given].map((minor) => nearestMinor(minor, offered))).toEqual([given, given])
    const decoded = decodeLink(encode({ chart: asked }), defaultConfig, offered)
    const notes = [expect.stringMatching(`${asked}.*${given}`) as unknown]
    expect(decoded).toMatchObject({ ok: true, config: { chart: given }, notes })
  })

  test('opens with nothing where nothing is offered', () =>
    expect(decodeLink(encode({}), defaultConfig, [])).toMatchObject({ ok: false, problem: 'invalid' }))
})

const withPassword = (password: string): Config['overrides'] => ({
  controlPlane: {
    backingStore: { database: { external: { dataSource: `postgres://u:${password}@h/d` } } },
  },
})

test('secrets stay out and are named, on both sides', () => {
  const { fragment, omitted } = encodeLink(
    {
      ...defaultConfig,
      overrides: withPassword('hunter2'),
      cluster: { ...defaultConfig.cluster, previous: { chart: '0.24', values: { token: 'hunter2' } } },
      mutes: { 'db-tls-none': 'ask for mysql://u:hunter2@tcp(h)/d' },
    },
    defaultConfig,
  )
  expect(JSON.stringify(open(fragment))).not.toContain('hunter2')
  expect(omitted.map(({ path }) => path.join('.'))).toEqual([
    'controlPlane.backingStore.database.external.dataSource',
    'mutes.db-tls-none',
    'cluster.previous.values.token',
  ])
  expect(open(fragment)).toMatchObject({
    config: { overrides: withPassword('REPLACE-ME') },
    notes: [expect.stringContaining('controlPlane.backingStore.database.external.dataSource') as unknown],
  })
})

test.each<[string, Partial<Config>]>([
  ['many settings', { overrides: { a: Array.from({ length: 30_000 }, (_, index) => index) } }],
  ['a long text', { overrides: { a: 'x'.repeat(200_000) } }],
  ['a name of prototypes', { overrides: JSON.parse('{"__proto__":1}') as Config['overrides'] }],
  ['a long release name', { release: { ...defaultConfig.release, name: 'x'.repeat(300) } }],
])('what no link may hold is said when it is made: %s', (_, parts) => {
  const { fragment, obstacle } = encodeLink({ ...defaultConfig, ...parts }, defaultConfig)
  expect(obstacle).toMatch(/\.$/)
  expect(open(fragment).ok).toBe(false)
})
