import { expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../json.ts'
import { get } from '../../../values/get.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'

type Given = Parameters<typeof openChart>[1]

const at = (node: Json | undefined, path: string): Json | undefined => get(node ?? null, path.split('.'))

const workload = async (overrides: JsonObject, given?: Given): Promise<Json | undefined> =>
  (await openChart(overrides, given)).documents('statefulset.yaml')[0]

const statefulSet = (settings: JsonObject): JsonObject => ({ controlPlane: { statefulSet: settings } })
const images = async (overrides: JsonObject, given: Given): Promise<(Json | undefined)[]> => {
  const containers = at(await workload(overrides, given), 'spec.template.spec.initContainers')
  return (containers as readonly Json[]).map((container) => at(container, 'image'))
}
const k8s = (settings: JsonObject): JsonObject => ({ controlPlane: { distro: { k8s: settings } } })

it.each([
  ['0.24', {}, {}, 'v1.31.4'],
  ['0.24', {}, { kubeVersion: 'v1.31.4-eks-1' }, 'v1.31.4'],
  ['0.24', {}, { chartVersion: 'test-v1.29.2' }, 'v1.29.2'],
  ['0.24', { version: 'v1.30.0' }, {}, 'v1.30.0'],
  ['0.24', { version: 'v1.30.0', apiServer: { image: { tag: 'mine' } } }, {}, 'mine'],
  ['0.20', {}, {}, 'v1.30.2'],
  ['0.20', { version: 'v1.29.0' }, {}, 'v1.29.0'],
  ['0.25', { version: 'v1.30.0' }, {}, 'v1.30.0'],
])('chart %s with %j on %j: Kubernetes %s', async (minor, settings, given, tag) =>
  expect((await images(k8s(settings), { minor, ...given })).at(-1)).toMatch(new RegExp(`:${tag}$`)),
)

it.each([
  ['0.36', { enabled: true }, 'v1.30.0-full'],
  ['0.26', { enabled: true, importNodeBinaries: false }, 'v1.30.0'],
])('chart %s with private nodes %j: Kubernetes %s', async (minor, privateNodes, tag) =>
  expect((await images({ privateNodes, ...k8s({ version: 'v1.30.0' }) }, { minor }))[0]).toMatch(
    new RegExp(`:${tag}$`),
  ),
)

it('numbers legacy plugins by key and leaves v2 out', async () => {
  const plugin = {
    z: { image: 'z' },
    b: { version: 'v2', image: 'b' },
    '9': { image: 'nine' },
    '10': { image: 'ten' },
  }
  const containers = at(await workload({ plugin }), 'spec.template.spec.containers') as readonly Json[]
  expect(
    containers.slice(1).map((one) => [at(one, 'name'), at(one, 'env.0.value'), at(one, 'envFrom')]),
  ).toEqual([
    ['10', 'localhost:14000', null],
    ['9', 'localhost:14001', null],
    ['z', 'localhost:14002', null],
  ])
})

it.each([
  ['0.32', 'text\n\n\n'],
  ['0.33', 'text\n\n'],
])('chart %s reads a value with two line ends as %j', async (minor, value) => {
  const object = await workload(statefulSet({ env: [{ name: 'A', value: 'text\n\n' }] }), { minor })
  expect((at(object, 'spec.template.spec.containers.0.env') as readonly Json[]).at(-1)).toEqual({
    name: 'A',
    value,
  })
})

it.each([
  ['0.22', '{{ 42 }}', '42'],
  ['0.22', '0x{{ 10 }}', 16],
  ['0.21', '0x{{ 10 }}', '0x{{ 10 }}'],
])('chart %s reads the name %j of an added volume as %j', async (minor, name, expected) => {
  const object = await workload(statefulSet({ persistence: { addVolumes: [{ name }] } }), { minor })
  expect((at(object, 'spec.template.spec.volumes') as readonly Json[]).at(-1)).toEqual({ name: expected })
})
