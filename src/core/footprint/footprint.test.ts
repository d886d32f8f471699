import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Manifest } from '../chart/chart.ts'
import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import { footprint } from './footprint.ts'
import type { Json, JsonObject } from '../json.ts'
import { loadVersion } from '../load-version.ts'

const gibi = 2 ** 30
const mebi = 2 ** 20

async function of(overrides: JsonObject): Promise<ReturnType<typeof footprint>> {
  const version = await loadVersion('0.36')
  if (!version) throw new Error('no chart 0.36')
  const { manifests, effective } = derive({ ...defaultConfig, overrides }, version)
  return footprint(manifests, effective)
}

const workload = (spec: JsonObject, kind = 'Deployment'): Manifest => ({
  source: 'templates/own.yaml',
  object: { apiVersion: 'apps/v1', kind, metadata: { name: 'own' }, spec },
})
const pods = (replicas: number, pod: JsonObject, rest: JsonObject = {}): Manifest =>
  workload({ replicas, template: { metadata: { labels: { app: 'own' } }, spec: pod }, ...rest })
const container = (requests: JsonObject, rest: JsonObject = {}): JsonObject => ({
  name: 'c',
  resources: { requests },
  ...rest,
})

test('a control plane with its claim, and the DNS of the tenant, by default', async () => {
  const result = await of({})
  expect(result).toMatchObject({ pods: 2, nodes: 1, zones: 1, storage: 5 * gibi, ephemeral: gibi })
  expect(result.cpu).toBeCloseTo(0.22)
  expect(result.memory).toBe(320 * mebi)
  expect(result.workloads.map(({ name, origin }) => `${name} ${origin}`)).toEqual([
    'my-vcluster chart',
    'coredns tenant',
  ])
  expect(result.workloads[0]?.claims).toEqual([{ name: 'data', size: 5 * gibi, storageClass: null }])
})

test('limits are summed up only where every container has one', async () =>
  expect((await of({})).limits).toEqual({ cpu: null, memory: 4 * gibi + 170 * mebi, ephemeral: null }))

test.each([
  { coredns: { enabled: false } },
  { coredns: { embedded: true } },
  { coredns: { deployment: { replicas: 0 } } },
])('no DNS pod with %j', async (controlPlane) => expect((await of({ controlPlane })).pods).toBe(1))

test('the DNS of private nodes runs there', async () =>
  expect(await of({ privateNodes: { enabled: true } })).toMatchObject({ pods: 1 }))

test('control plane and etcd count with their replicas', async () => {
  const etcd = { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } }
  const statefulSet = {
    highAvailability: { replicas: 2 },
    resources: { requests: { cpu: '500m', memory: '1Gi' } },
  }
  const result = await of({ controlPlane: { backingStore: { etcd }, statefulSet } })
  expect(result).toMatchObject({ pods: 6, nodes: 1, storage: 15 * gibi })
  expect(result.cpu).toBeCloseTo(2 * 0.5 + 3 * 0.02 + 0.02)
  expect(result.memory).toBeCloseTo(2 * gibi + 3 * 150 * mebi + 64 * mebi)
})

const apart = (app: string, topologyKey: string): JsonObject => ({
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { topologyKey, labelSelector: { matchLabels: { app } } },
      ],
    },
  },
})
const spread = (rest: JsonObject): JsonObject => ({
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: { app: 'own' } },
      ...rest,
    },
  ],
})
const host = 'kubernetes.io/hostname'
const zone = 'topology.kubernetes.io/zone'

test.each([
  [
    'required anti-affinity by host',
    apart('own', host),
    { nodes: 3, zones: 1, advised: { nodes: 4, zones: 1 } },
  ],
  [
    'required anti-affinity by zone',
    apart('own', zone),
    { nodes: 3, zones: 3, advised: { nodes: 4, zones: 3 } },
  ],
  [
    'anti-affinity to other pods',
    apart('else', host),
    { nodes: 1, zones: 1, advised: { nodes: 1, zones: 1 } },
  ],
  ['a strict spread', spread({}), { nodes: 1, zones: 1, advised: { nodes: 1, zones: 3 } }],
  [
    'a strict spread with least domains',
    spread({ minDomains: 2 }),
    { nodes: 2, zones: 2, advised: { nodes: 3, zones: 3 } },
  ],
  [
    'more least domains than pods',
    spread({ minDomains: 9 }),
    { nodes: 3, zones: 3, advised: { nodes: 4, zones: 3 } },
  ],
  [
    'a loose spread',
    spread({ whenUnsatisfiable: 'ScheduleAnyway', maxSkew: 3 }),
    { nodes: 1, zones: 1, advised: { nodes: 1, zones: 1 } },
  ],
])('%s for three pods', (_, pod, expected) => expect(footprint([pods(3, pod)])).toMatchObject(expected))

test('an init container counts where it needs more than the rest, on top of the sidecars before it', () => {
  const spec = {
    initContainers: [
      container({ cpu: '100m' }, { restartPolicy: 'Always' }),
      container({ cpu: '2', memory: '1Gi' }),
    ],
    containers: [container({ cpu: '500m', memory: '3Gi' }), { name: 'd', resources: { limits: { cpu: 1 } } }],
  }
  const result = footprint([pods(2, spec)])
  expect(result.cpu).toBeCloseTo(2 * 2.1)
  expect(result.memory).toBe(2 * 3 * gibi)
  expect(result.workloads[0]?.pod.containers.map(({ role }) => role)).toEqual([
    'sidecar',
    'init',
    'main',
    'main',
  ])
})

test('what no figure holds is named', () => {
  const volumes = ['made', 'kept'].map((claimName) => ({ persistentVolumeClaim: { claimName } }))
  const claim: Manifest = {
    source: 'templates/own.yaml',
    object: {
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'made' },
      spec: { storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
    },
  }
  const service: Manifest = {
    source: 'templates/service.yaml',
    object: { kind: 'Service', metadata: { name: 'api' }, spec: { type: 'LoadBalancer' } },
  }
  const result = footprint([pods(1, { volumes }), claim, service, workload({}, 'DaemonSet')])
  expect(result).toMatchObject({ storage: gibi, claims: [{ name: 'made', storageClass: 'fast' }] })
  expect(result.uncounted).toEqual([
    { kind: 'PersistentVolumeClaim', name: 'kept' },
    { kind: 'LoadBalancer', name: 'api' },
    { kind: 'DaemonSet', name: 'own' },
  ])
})

test('nothing rendered takes nothing', () =>
  expect(footprint([], { controlPlane: { coredns: { enabled: true } } })).toMatchObject({
    pods: 0,
    cpu: 0,
    memory: 0,
    storage: 0,
    nodes: 0,
    zones: 0,
    workloads: [],
  }))

test('objects of any shape give finite figures', () => {
  const shape = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(null, 1, '1Gi', 'x', true),
      fc.array(tie('json'), { maxLength: 2 }),
      fc.dictionary(
        fc.constantFrom('template', 'spec', 'containers', 'resources', 'requests', 'affinity'),
        tie('json'),
      ),
    ),
  }))
  fc.assert(
    fc.property(shape.json, (spec) => {
      const object = { kind: 'StatefulSet', metadata: { name: 'x' }, spec }
      const { pods: count, cpu, storage, nodes } = footprint([{ source: 'x', object }])
      expect([count, cpu, storage, nodes].every(Number.isFinite)).toBe(true)
    }),
  )
})
