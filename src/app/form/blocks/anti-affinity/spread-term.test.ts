import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../../../core/index.ts'
import { readTerm, writeTerm, type Spread } from './spread-term.ts'

const host = 'kubernetes.io/hostname'
const zone = 'topology.kubernetes.io/zone'
const required = 'requiredDuringSchedulingIgnoredDuringExecution'
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution'

const term = (app: string, release: string, topologyKey = host): JsonObject => ({
  labelSelector: { matchLabels: { app, release } },
  topologyKey,
})
const weighted = (weight: number, podAffinityTerm: JsonObject): JsonObject => ({ weight, podAffinityTerm })
const anti = (list: string, ...items: readonly JsonObject[]): JsonObject => ({
  podAntiAffinity: { [list]: items },
})
const own = term('vcluster', 'a')
const foreign = term('database', 'a')
const nodeAffinity = {
  [required]: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }] },
}
const spread = (changes: Partial<Spread> = {}): Spread => ({
  strength: 'required',
  topologyKey: host,
  release: 'a',
  ...changes,
})

test.each<[string, Json | undefined, Spread | null]>([
  ['nothing', undefined, null],
  ['a null', null, null],
  ['an empty affinity', {}, null],
  ['ours', anti(required, own), spread()],
  ['ours, weighted', anti(preferred, weighted(7, own)), spread({ strength: 'preferred' })],
  ['ours per zone', anti(required, term('vcluster', 'a', zone)), spread({ topologyKey: zone })],
  ['ours of another release', anti(required, term('vcluster', 'old')), spread({ release: 'old' })],
  ['ours behind another', anti(required, foreign, own), spread()],
  ['that of another app', anti(required, foreign), null],
  ['another topology', anti(required, term('vcluster', 'a', 'rack')), null],
  ['one label only', anti(required, { ...own, labelSelector: { matchLabels: { app: 'vcluster' } } }), null],
  ['a term with namespaces', anti(required, { ...own, namespaces: ['b'] }), null],
  [
    'a release that is a number',
    anti(required, { ...own, labelSelector: { matchLabels: { app: 'vcluster', release: 1 } } }),
    null,
  ],
  ['a list that is a map', { podAntiAffinity: { [required]: { 0: own } } }, null],
])('reads %s', (_, affinity, expected) => expect(readTerm(affinity, 'vcluster')).toEqual(expected))

test.each<[string, Json | undefined, Spread | null, JsonObject | null]>([
  ['adds a required term', undefined, spread(), anti(required, own)],
  ['adds a preferred term', {}, spread({ strength: 'preferred' }), anti(preferred, weighted(100, own))],
  [
    'changes it at its place',
    anti(required, own, foreign),
    spread({ topologyKey: zone }),
    anti(required, term('vcluster', 'a', zone), foreign),
  ],
  [
    'keeps a weight',
    anti(preferred, weighted(7, own)),
    spread({ strength: 'preferred', release: 'b' }),
    anti(preferred, weighted(7, term('vcluster', 'b'))),
  ],
  [
    'moves it to the other list',
    anti(required, foreign, own),
    spread({ strength: 'preferred' }),
    { podAntiAffinity: { [required]: [foreign], [preferred]: [weighted(100, own)] } },
  ],
  ['moves it and drops the empty list', anti(preferred, weighted(7, own)), spread(), anti(required, own)],
  ['takes it out', anti(required, foreign, own), null, anti(required, foreign)],
  ['takes all out', anti(required, own), null, null],
  ['keeps what is beside it', { nodeAffinity, ...anti(required, own) }, null, { nodeAffinity }],
  ['adds beside what is there', { nodeAffinity }, spread(), { nodeAffinity, ...anti(required, own) }],
  ['takes nothing out where nothing is', { nodeAffinity }, null, { nodeAffinity }],
])('%s', (_, affinity, choice, expected) => expect(writeTerm(affinity, 'vcluster', choice)).toEqual(expected))

const anyRelease = fc.constantFrom('a', 'b', 'my-vcluster')
const anySpread: fc.Arbitrary<Spread> = fc.record({
  strength: fc.constantFrom('required' as const, 'preferred' as const),
  topologyKey: fc.constantFrom(host, zone),
  release: anyRelease,
})
const foreignTerm = fc.constantFrom<JsonObject>(foreign, term('vcluster-etcd', 'a'), { topologyKey: 'rack' })
const foreignAffinity: fc.Arbitrary<JsonObject> = fc
  .record({
    required: fc.array(foreignTerm, { minLength: 1, maxLength: 3 }),
    preferred: fc.array(
      foreignTerm.map((one) => weighted(5, one)),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((terms) => ({
    nodeAffinity,
    podAntiAffinity: { [required]: terms.required, [preferred]: terms.preferred },
  }))

test('what was written is read, and taken out again leaves the rest untouched', () => {
  fc.assert(
    fc.property(foreignAffinity, anySpread, anySpread, (affinity, first, second) => {
      const once = writeTerm(affinity, 'vcluster', first)
      expect(readTerm(once ?? {}, 'vcluster')).toEqual(first)
      const twice = writeTerm(once ?? {}, 'vcluster', second)
      expect(readTerm(twice ?? {}, 'vcluster')).toEqual(second)
      expect(writeTerm(twice ?? {}, 'vcluster', null)).toEqual(affinity)
    }),
  )
})
