import { expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../json.ts'
import { get } from '../../../values/get.ts'
import { TemplateError } from '../../template-error.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'

const at = (node: Json | undefined, path: string): Json | undefined => get(node ?? null, path.split('.'))

const store = (name: 'etcd' | 'database', settings: JsonObject): JsonObject => ({
  controlPlane: { backingStore: { [name]: settings } },
})
const on = { enabled: true }
const etcd = async (settings: JsonObject, release = 'my'): Promise<Json | undefined> =>
  (
    await openChart(store('etcd', { deploy: { enabled: true, statefulSet: settings } }), { release })
  ).documents('etcd-statefulset.yaml')[0]
const container = 'spec.template.spec.containers.0'

it.each([
  [0, ''],
  [-1, ''],
  [
    2,
    'my-etcd-0=https://my-etcd-0.my-etcd-headless.team:2380,my-etcd-1=https://my-etcd-1.my-etcd-headless.team:2380',
  ],
])('%i members', async (replicas, members) =>
  expect(at(await etcd({ highAvailability: { replicas } }), `${container}.command.6`)).toBe(
    `--initial-cluster=${members}`,
  ),
)

it('does not let a slip of the finger stop the page', async () => {
  await expect(etcd({ highAvailability: { replicas: 3_000_000_000 } })).rejects.toThrow(TemplateError)
})

it('keeps the empty volume beside templates for claims', async () => {
  const object = await etcd({
    persistence: {
      volumeClaim: { enabled: false },
      volumeClaimTemplates: [{ metadata: { name: 'data' } }],
    },
  })
  expect(at(object, 'spec.template.spec.volumes.1')).toEqual({ name: 'data', emptyDir: {} })
  expect(at(object, 'spec.volumeClaimTemplates.0.metadata.name')).toBe('data')
})

it('lets global annotations win, except empty ones', async () => {
  const { documents } = await openChart({
    controlPlane: {
      advanced: { globalMetadata: { annotations: { a: 'global', b: '' } } },
      backingStore: {
        etcd: { deploy: { enabled: true, service: { annotations: { a: 'own', b: 'own' } } } },
      },
    },
  })
  expect(at(documents('etcd-service.yaml')[0], 'metadata.annotations')).toEqual({ a: 'global', b: 'own' })
})

it.each([
  [true, 0],
  [false, 4],
])('chart 0.27, control plane elsewhere: %s, documents: %i', async (headless, count) => {
  const { documents } = await openChart(
    { ...store('etcd', { deploy: on }), experimental: { isolatedControlPlane: { headless } } },
    { minor: '0.27' },
  )
  const files = [
    'etcd-service.yaml',
    'etcd-statefulset.yaml',
    'etcd-headless-service.yaml',
    'statefulset.yaml',
  ]
  expect(files.flatMap(documents)).toHaveLength(count)
})
