import { beforeAll, describe, expect, test } from 'vitest'
import { listLifetimes, loadCatalog, minors, type Catalog } from '../../../core/index.ts'
import { indexOf, type Lifetimes } from './docs-of.ts'
import { highlight } from './highlight.ts'
import { ownDocs } from './own-docs.ts'
import { searchSettings } from './search-settings.ts'
import { splitWords } from './split-words.ts'

let catalog: Catalog
let lifetimes: Lifetimes
beforeAll(async () => {
  lifetimes = await listLifetimes()
  const loaded = await loadCatalog('0.36')
  if (!loaded) throw new Error('No facts of 0.36')
  catalog = loaded
})
const texts = (query: string, limit = 50): string[] =>
  searchSettings(indexOf(catalog, lifetimes), query, limit).hits.map(({ text }) => text)

describe('the best hit', () => {
  test.each([
    ['controlPlane.statefulSet.image.tag', 'controlPlane.statefulSet.image.tag'],
    ['CONTROLPLANE.STATEFULSET.IMAGE.TAG', 'controlPlane.statefulSet.image.tag'],
    ['highavailability', 'controlPlane.statefulSet.highAvailability'],
    ['sync.toHost.pods.patches', 'sync.toHost.pods.patches'],
    ['resolvedns', 'networking.resolveDNS'],
    ['lease duration', 'controlPlane.statefulSet.highAvailability.leaseDuration'],
    ['limits.memory', 'controlPlane.statefulSet.resources.limits.memory'],
    ['plugins.*.image', 'plugins.*.image'],
    ['k3s enabled', 'controlPlane.distro.k3s.enabled'],
  ])('of %s is %s', (query, expected) => {
    expect(texts(query)[0]).toBe(expected)
  })
})

test('words are looked for in the title and the help, and all of them must be there', () => {
  expect(texts('usage data')).toContain('telemetry.enabled')
  expect(texts('usage data zebra')).toEqual([])
})

test.each(['', '   ', 'zebra', '__proto__', '(?:', '[a-z]', '.+', '\\'])('%j finds nothing', (query) => {
  expect(searchSettings(indexOf(catalog, lifetimes), query, 50).count).toBe(0)
})

test('a limit cuts the hits and not the count', () => {
  const { hits, count } = searchSettings(indexOf(catalog, lifetimes), 'enabled', 5)
  expect(hits).toHaveLength(5)
  expect(count).toBeGreaterThan(50)
})

test('a setting that only other versions have says which', () => {
  const [hit] = searchSettings(indexOf(catalog, lifetimes), 'controlPlane.distro.k0s.enabled', 1).hits
  expect(hit?.elsewhere).toEqual({ first: '0.20', last: '0.25' })
})

test.each(minors)('every path of every version is found by its own text, with chart %s', async (minor) => {
  const facts = await loadCatalog(minor)
  if (!facts) throw new Error(`No facts of ${minor}`)
  const index = indexOf(facts, lifetimes)
  const known = new Set(index.map(({ doc }) => doc.text))
  expect(lifetimes.filter(([text]) => !known.has(text))).toEqual([])
  for (let at = 0; at < index.length; at += 97) {
    const text = index[at]?.doc.text ?? ''
    expect(searchSettings(index, text, 1).hits[0]?.text).toBe(text)
  }
})

test('own keys and items are found, dots included', () => {
  const values = {
    controlPlane: { statefulSet: { labels: { 'team.example/owner': 'me' } } },
    sync: { toHost: { pods: { patches: [{ path: 'x' }] } } },
  }
  const known = new Set(indexOf(catalog, lifetimes).map(({ doc }) => doc.text))
  const own = ownDocs(catalog, values, known)
  expect(own.map(({ doc }) => doc.text)).toEqual([
    'controlPlane.statefulSet.labels["team.example/owner"]',
    'sync.toHost.pods.patches[0]',
    'sync.toHost.pods.patches[0].path',
  ])
  expect(searchSettings(own, 'owner', 5).hits[0]?.path.at(-1)).toBe('team.example/owner')
})

test.each([
  ['highAvailability', ['high', 'availability']],
  ['HTTPRoute', ['http', 'route']],
  ['etcd-io/v3', ['etcd', 'io', 'v3']],
  ['', []],
])('%s has the words %j', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each([
  ['image.tag', ['tag'], 'image.<tag>'],
  ['Image Tag', ['image', 'tag'], '<Image> <Tag>'],
  ['aaa', ['aa'], '<aa>a'],
  ['ababab', ['ab', 'ba'], '<ababab>'],
  ['İstanbul', ['i'], 'İstanbul'],
  ['none', [], 'none'],
])('%s with %j is marked as %s', (text, words, expected) => {
  const marked = highlight(text, words).map((part) => (part.hit ? `<${part.text}>` : part.text))
  expect(marked.join('')).toBe(expected)
})
