import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../json.ts'
import { sortManifests } from './sort-manifests.ts'

const object = (kind: string, name: string, annotations: Json = null): JsonObject => ({
  kind,
  metadata: { name, annotations },
})
const hook = (kind: string, name: string, event: string): JsonObject =>
  object(kind, name, { 'helm.sh/hook': event })

const sorted = (...objects: (JsonObject | null)[]): (Json | undefined)[] =>
  sortManifests(objects.map((document) => ({ source: 'templates/x.yaml', object: document }))).map(
    ({ object: document }) => document && ((document['metadata'] as JsonObject)['name'] ?? null),
  )

describe('order', () => {
  it('is by kind, known ones first, and stable', () => {
    expect(
      sorted(
        object('Zebra', 'z'),
        object('Service', 's2'),
        object('Ape', 'a'),
        object('Ingress', 'i'),
        object('Service', 's1'),
        object('Namespace', 'n'),
      ),
    ).toEqual(['n', 's2', 's1', 'i', 'a', 'z'])
  })

  it('has documents without a kind before other unknown kinds', () => {
    expect(sorted(object('Ape', 'a'), null, { metadata: { name: 'x' } }, object('Pod', 'p'))).toEqual([
      'p',
      null,
      'x',
      'a',
    ])
  })

  it('puts hooks behind everything, by kind', () => {
    expect(
      sorted(
        hook('Job', 'job', 'post-install, PRE-upgrade'),
        hook('Secret', 'secret', 'test'),
        object('Zebra', 'z', { other: 'x' }),
      ),
    ).toEqual(['z', 'secret', 'job'])
  })

  it.each(['', 'pre-everything', 'pre-install,'])('leaves out a hook for %j', (event) => {
    expect(sorted(hook('Job', 'job', event), object('Pod', 'p'))).toEqual(['p'])
  })
})

describe('a head', () => {
  it.each<JsonObject>([
    { apiVersion: 1, kind: true },
    { metadata: null },
    { metadata: { name: 123, annotations: { a: 1, b: null, c: false } } },
  ])('may be %j', (document) => {
    expect(sortManifests([{ source: 'x', object: document }])).toHaveLength(1)
  })

  it.each<Json>([
    'text',
    5,
    [],
    { kind: [] },
    { apiVersion: {} },
    { metadata: 'x' },
    { metadata: { name: {} } },
    { metadata: { annotations: ['a'] } },
    { metadata: { annotations: { a: {} } } },
  ])('must not be %j', (document) => {
    const run = (): unknown => sortManifests([{ source: 'x', object: document as JsonObject }])
    expect(run).toThrow(expect.objectContaining({ kind: 'manifest' }))
  })
})
