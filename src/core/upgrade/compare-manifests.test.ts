import { expect, it, test } from 'vitest'
import type { Manifest } from '../chart/chart.ts'
import type { JsonObject } from '../json.ts'
import { compareManifests } from './compare-manifests.ts'
import { sideOf } from './side.fixture.ts'
import { summarise } from './summarise.ts'

const manifest = (
  kind: string,
  name: string,
  rest: JsonObject = {},
  file = 'a.yaml',
  namespace: string | null = 'ns',
): Manifest => ({
  source: `templates/${file}`,
  object: { apiVersion: 'v1', kind, metadata: { name, ...(namespace ? { namespace } : {}) }, ...rest },
})

const service = manifest('Service', 'a', { spec: { type: 'ClusterIP' } })

test('objects of one side only', () => {
  const { added, removed, changed } = compareManifests(
    [service, manifest('Role', 'gone', {}, 'b.yaml')],
    [service, manifest('Secret', 'new', {}, 'c.yaml')],
  )
  expect(added).toEqual([{ kind: 'Secret', namespace: 'ns', name: 'new' }])
  expect(removed).toEqual([{ kind: 'Role', namespace: 'ns', name: 'gone' }])
  expect(changed).toEqual([])
})

test('another version of the API, or a namespace left out, is the same object', () => {
  const before = { ...service, object: { ...service.object, apiVersion: 'v1beta1' } }
  const after = manifest('Service', 'a', { spec: { type: 'ClusterIP' } }, 'a.yaml', null)
  const { added, removed, changed } = compareManifests([before], [after])
  expect([added, removed]).toEqual([[], []])
  expect(changed.map(({ changes }) => changes.map(({ path }) => path.join('.')))).toEqual([
    ['apiVersion', 'metadata.namespace'],
  ])
})

test('documents without an object are left out', () => {
  expect(summarise(compareManifests([{ source: 'a', object: null }], [{ source: 'b', object: null }]))).toBe(
    'no object changes',
  )
})

const pod = (...containers: JsonObject[]): JsonObject => ({ spec: { template: { spec: { containers } } } })

it.each<[string, JsonObject, JsonObject, readonly string[]]>([
  [
    'containers by their names',
    pod({ name: 'a', image: 'x:1' }, { name: 'b' }),
    pod({ name: 'b' }, { name: 'a', image: 'x:2' }),
    ['spec.template.spec.containers.a.image'],
  ],
  [
    'the order of containers',
    pod({ name: 'a' }, { name: 'b' }),
    pod({ name: 'b' }, { name: 'a' }),
    ['spec.template.spec.containers'],
  ],
  [
    'a new container',
    pod({ name: 'a' }),
    pod({ name: 'a' }, { name: 'b' }),
    ['spec.template.spec.containers.b'],
  ],
  [
    'items without names by place',
    { rules: [{ verbs: ['get'] }] },
    { rules: [{ verbs: ['list'] }] },
    ['rules.0.verbs.0'],
  ],
  ['a list of another length', { rules: ['a'] }, { rules: ['a', 'b'] }, ['rules']],
  [
    'names that occur twice',
    {
      ports: [
        { name: 'a', p: 1 },
        { name: 'a', p: 2 },
      ],
    },
    {
      ports: [
        { name: 'a', p: 1 },
        { name: 'a', p: 3 },
      ],
    },
    ['ports.1.p'],
  ],
  ['a key called __proto__', { data: JSON.parse('{"__proto__": "1"}') }, { data: {} }, ['data.__proto__']],
])('tells changes of %s', (_, before, after, paths) => {
  const { changed } = compareManifests([manifest('X', 'a', before)], [manifest('X', 'a', after)])
  expect(changed.flatMap(({ changes }) => changes.map(({ path }) => path.join('.')))).toEqual(paths)
})

test('a Deployment in place of a StatefulSet is one object that is replaced', () => {
  const changes = compareManifests(
    [manifest('StatefulSet', 'a'), manifest('Service', 'a', {}, 's.yaml')],
    [
      manifest('Deployment', 'a'),
      manifest('PodDisruptionBudget', 'a', {}, 'p.yaml'),
      manifest('Service', 'a', {}, 's.yaml'),
    ],
  )
  expect(changes.changed.map(({ before, after, replaced }) => [before.kind, after.kind, replaced])).toEqual([
    ['StatefulSet', 'Deployment', 'kind'],
  ])
  expect(summarise(changes)).toBe('1 object added, 1 changed, 1 of them replaced')
})

test('a new name of the only object of a template replaces it; of two objects it is unclear', () => {
  const one = compareManifests([manifest('Role', 'old')], [manifest('Role', 'new')])
  expect(one.changed.map(({ replaced }) => replaced)).toEqual(['name'])
  const two = compareManifests([manifest('Role', 'old')], [manifest('Role', 'b'), manifest('Role', 'c')])
  expect(summarise(two)).toBe('2 objects added, 1 removed')
})

test('kinds and names of no known sort are compared like any other', () => {
  const before = manifest('constructor', '__proto__', { value: 1 })
  const { changed } = compareManifests([before], [manifest('constructor', '__proto__', { value: 2 })])
  expect(changed.map(({ refused }) => refused)).toEqual([[]])
})

test('a new chart version changes the label of every object, and little else', async () => {
  const [before, after] = await Promise.all([sideOf('0.35', {}), sideOf('0.36', {})])
  const { added, removed, changed } = compareManifests(before.manifests, after.manifests)
  expect(added).toEqual([])
  expect(removed.map(({ kind }) => kind)).toEqual(['ClusterRole', 'ClusterRoleBinding'])
  expect(changed.filter(({ isLabelOnly }) => !isLabelOnly).map(({ after: { kind } }) => kind)).toEqual([
    'Secret',
    'Role',
    'StatefulSet',
  ])
})
