import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../json.ts'
import { coalesce } from '../../../values/coalesce.ts'
import { get } from '../../../values/get.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'

type Given = Parameters<typeof openChart>[1]

const at = (node: Json | undefined, path: string): Json | undefined => get(node ?? null, path.split('.'))

const workload = async (overrides: JsonObject, given?: Given): Promise<Json | undefined> =>
  (await openChart(overrides, given)).documents('statefulset.yaml')[0]

const failure = async (overrides: JsonObject, given?: Given): Promise<string> =>
  (await openChart(overrides, given)).failure('statefulset.yaml')

const statefulSet = (settings: JsonObject): JsonObject => ({ controlPlane: { statefulSet: settings } })
const store = (name: 'etcd' | 'database', settings: JsonObject): JsonObject => ({
  controlPlane: { backingStore: { [name]: settings } },
})
const on = { enabled: true }

describe('kind and claim', () => {
  const claim = (enabled: Json): JsonObject => statefulSet({ persistence: { volumeClaim: { enabled } } })
  it.each([
    ['by default', {}, '0.36', 'StatefulSet'],
    ['with an external database', store('database', { external: on }), '0.36', 'Deployment'],
    ['with deployed etcd', store('etcd', { deploy: on }), '0.36', 'Deployment'],
    ['with external etcd', store('etcd', { external: on }), '0.36', 'Deployment'],
    ['without a claim', claim(false), '0.36', 'Deployment'],
    ['with "true" as text', claim('true'), '0.36', 'StatefulSet'],
    ['with "True" as text', claim('True'), '0.36', 'Deployment'],
    [
      'with embedded etcd and no claim',
      coalesce(claim(false), store('etcd', { embedded: on })),
      '0.36',
      'StatefulSet',
    ],
    ['with the same in 0.20', coalesce(claim(false), store('etcd', { embedded: on })), '0.20', 'Deployment'],
    [
      'with its own templates',
      statefulSet({ persistence: { volumeClaim: { enabled: false }, volumeClaimTemplates: [{}] } }),
      '0.36',
      'StatefulSet',
    ],
  ] as const)('%s', async (_, overrides, minor, kind) =>
    expect(at(await workload(overrides, { minor }), 'kind')).toBe(kind),
  )

  it('counts stores only if that decides about the claim', async () => {
    const two = store('etcd', { deploy: on, embedded: on })
    expect(await failure(two)).toBe('fail controlPlane.backingStore')
    expect(await failure(coalesce(claim(true), two))).toBe('renders')
  })

  it('gives embedded etcd without a claim an empty volume', async () => {
    const object = await workload(coalesce(claim(false), store('etcd', { embedded: on })))
    expect(at(object, 'spec.template.spec.volumes')).toContainEqual({ name: 'data', emptyDir: {} })
    expect(at(object, 'spec.volumeClaimTemplates')).toBeUndefined()
  })

  it.each([
    ['v1.26.9', undefined],
    ['v1.27.0', { whenDeleted: 'Retain' }],
  ])('host %s: retention policy %j', async (kubeVersion, policy) =>
    expect(at(await workload({}, { kubeVersion }), 'spec.persistentVolumeClaimRetentionPolicy')).toEqual(
      policy,
    ),
  )
})

describe('what YAML makes of unquoted places', () => {
  it.each([
    [
      { persistence: { volumeClaim: { size: '10' } } },
      'spec.volumeClaimTemplates.0.spec.resources.requests.storage',
      10,
    ],
    [
      { persistence: { volumeClaim: { storageClass: 'fast # ssd' } } },
      'spec.volumeClaimTemplates.0.spec.storageClassName',
      'fast',
    ],
    [{ scheduling: { priorityClassName: 'yes' } }, 'spec.template.spec.priorityClassName', true],
    [{ scheduling: { podManagementPolicy: '' } }, 'spec.podManagementPolicy', null],
    [{ workingDir: '0755' }, 'spec.template.spec.containers.0.workingDir', 493],
    [{ highAvailability: { replicas: null } }, 'spec.replicas', null],
    [
      { pods: { annotations: { vClusterConfigHash: 'mine' } } },
      'spec.template.metadata.annotations.vClusterConfigHash',
      'mine',
    ],
    [{ labels: { app: 'mine' } }, 'metadata.labels.app', 'mine'],
    [{ resources: null }, 'spec.template.spec.containers.0.resources', null],
  ] as const)('%j', async (settings, path, expected) =>
    expect(at(await workload(statefulSet(settings)), path)).toBe(expected),
  )

  it.each([
    [{ workingDir: 'a: b' }],
    [{ persistence: { binariesVolume: [] } }],
    [{ persistence: { binariesVolume: null } }],
  ])('%j breaks the manifest', async (settings) =>
    expect(await failure(statefulSet(settings))).toMatch(/^manifest/),
  )

  it.each([
    ['0.33', ['123', '123', '123']],
    ['0.32', [123, '123', 123]],
    ['0.20', ['123', 123, 123]],
  ])('release 123 in chart %s: label, selector and pod label %j', async (minor, expected) => {
    const object = await workload({}, { minor, release: '123' })
    const paths = [
      'metadata.labels.release',
      'spec.selector.matchLabels.release',
      'spec.template.metadata.labels.release',
    ]
    expect(paths.map((path) => at(object, path))).toEqual(expected)
  })
})

it.each([
  ['0.36', '1.0.0+a@b', 'vcluster-1.0.0_a_b'],
  ['0.36', 'v'.repeat(80), `vcluster-${'v'.repeat(54)}`],
  ['0.28', '1.0.0+a@b', 'vcluster-1.0.0+a@b'],
])('chart %s of version %s is labelled %s', async (minor, chartVersion, label) => {
  const { context } = await openChart({}, { minor, chartVersion })
  expect(context.parts.chartLabel(context)).toBe(label)
})
