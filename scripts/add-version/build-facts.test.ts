import { expect, it, test } from 'vitest'
import { buildFacts } from './build-facts.ts'
import { compareVersions } from './compare-versions.ts'
import { extendLifetimes } from './lifetimes.ts'

const release = { minor: '1.2', chartVersion: '1.2.3', kubernetesVersionSupport: {} }
const schema = {
  type: 'object',
  properties: {
    pro: { type: 'boolean', description: 'Do not use this option anymore.' },
    description: { type: 'string', description: 'A key of this name.' },
    sleep: { $ref: '#/$defs/Sleep', description: 'Sleep for Pro clusters' },
    paid: { type: 'array', items: { type: 'string' }, pro: true },
    old: { $ref: '#/$defs/Sleep', description: 'Deprecated: none.' },
    list: {
      type: 'array',
      items: { type: 'object', properties: { was: { type: 'string', description: 'deprecated' } } },
    },
  },
  $defs: {
    Sleep: {
      type: 'object',
      description: 'Words.',
      properties: { on: { type: 'boolean' }, at: { type: 'string' } },
    },
  },
}
const templates = ['{{- fail "old was removed in 1.2.0 and is no longer supported." }}']
const facts = buildFacts({ version: '1.2.3', defaults: { sleep: { on: true } }, schema, templates }, release)

test('what is paid for, advised against and refused', () => {
  expect(facts).toMatchObject({
    pro: ['sleep', 'paid'],
    deprecated: ['pro', 'old', 'list[].was'],
    rejected: ['old.on', 'old.at'],
  })
})

it('keeps keys and no sentence', () => {
  expect(Object.keys(facts.schema['properties'] ?? {})).toEqual(Object.keys(schema.properties))
  const text = JSON.stringify(facts.schema)
  for (const prose of ['Do not use', 'A key', 'Words', 'Deprecated']) expect(text).not.toContain(prose)
})

test('what differs from the version before', () => {
  const before = { ...facts, defaults: { sleep: { on: false, at: 'night' } } }
  expect(compareVersions(before, facts)).toEqual([
    '~ sleep.at: string = "night" -> string',
    '~ sleep.on: boolean = false -> boolean = true',
  ])
})

test('settings end and begin', () => {
  const lifetimes = extendLifetimes(
    { 'sleep.on': ['1.0'], gone: ['1.0'], lost: ['0.8', '0.9'] },
    facts,
    '1.1',
  )
  expect(lifetimes).toMatchObject({
    'sleep.on': ['1.0'],
    gone: ['1.0', '1.1'],
    lost: ['0.8', '0.9'],
    'sleep.at': ['1.2'],
    'list[]': ['1.2'],
  })
})
