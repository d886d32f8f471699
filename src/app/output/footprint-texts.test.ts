import { expect, test } from 'vitest'
import { footprint, type JsonObject } from '../../core/index.ts'
import { describeNodes } from './describe-nodes.ts'
import { describeUncounted } from './describe-uncounted.ts'
import { figuresOf } from './figures-of.ts'
import { shortBytes } from './short-bytes.ts'

const etcd = (pod: JsonObject): ReturnType<typeof footprint> => {
  const template = { metadata: { labels: { app: 'etcd' } }, spec: pod }
  const object = { kind: 'StatefulSet', metadata: { name: 'etcd' }, spec: { replicas: 3, template } }
  return footprint([{ source: 'templates/etcd-statefulset.yaml', object }])
}
const labelSelector = { matchLabels: { app: 'etcd' } }
const apart = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      { topologyKey: 'kubernetes.io/hostname', labelSelector },
    ],
  },
}
const spread = [
  {
    maxSkew: 1,
    topologyKey: 'topology.kubernetes.io/zone',
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector,
  },
]

test('nodes and zones are explained', () => {
  expect(describeNodes(etcd({}))).toEqual(['All pods may share one node.'])
  expect(describeNodes(etcd({ affinity: apart, topologySpreadConstraints: spread }))).toEqual([
    'The 3 pods of etcd need 3 nodes: required anti-affinity keeps them apart.',
    'The pods of etcd spread over the zones that there are.',
    'With 4 nodes one can be drained and every pod still has a place.',
    'With 3 zones the loss of one leaves a majority.',
  ])
  expect(describeNodes(footprint([]))).toEqual([])
})

test('what is left out is named', () => {
  const volumes = [{ persistentVolumeClaim: { claimName: 'old' } }]
  expect(describeUncounted(etcd({ volumes }))[0]).toBe('The claim old, which must exist already.')
})

test.each([
  [0, '0'],
  [320 * 2 ** 20, '320Mi'],
  [2 ** 30, '1Gi'],
  [4.625 * 2 ** 30, '4.63Gi'],
])('%d bytes are %s', (bytes, text) => expect(shortBytes(bytes)).toBe(text))

const words = (pod: JsonObject): readonly string[] =>
  figuresOf(etcd(pod)).map(({ value, unit }) => `${value} ${unit}`)

test('one node is said in the singular, several zones are shown', () => {
  expect(words({})).toEqual(['3 pods', '0 CPU', '0 Gi memory', '0 Gi storage', '1 node'])
  const zonal = {
    topologySpreadConstraints: [{ ...spread[0], whenUnsatisfiable: 'DoNotSchedule', minDomains: 2 }],
  }
  expect(words(zonal).slice(4)).toEqual(['2 nodes', '2 zones'])
})
