import { beforeAll, describe, expect, it } from 'vitest'
import { loadKubernetesSchemas } from '../../facts/kubernetes/load-kubernetes-schemas.ts'
import type { KubernetesSchemas } from '../../facts/kubernetes/kubernetes-schema.ts'
import type { Json } from '../../json.ts'
import { checkKubernetes } from './check-kubernetes.ts'

let schemas: KubernetesSchemas
beforeAll(async () => {
  schemas = await loadKubernetesSchemas()
})
const found = (type: string, value: Json): readonly string[] =>
  checkKubernetes(schemas, type, value).map(({ kind, path }) => `${kind} ${path.join('.')}`)

const term = { labelSelector: { matchLabels: { app: 'a' } }, topologyKey: 'zone' }

describe('takes', () => {
  it.each<[string, Json]>([
    ['Affinity', { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } }],
    ['Affinity', {}],
    ['Affinity', null],
    ['Toleration[]', []],
    ['Toleration[]', [{ operator: 'Exists' }, { key: 'a', tolerationSeconds: 30 }]],
    [
      'TopologySpreadConstraint[]',
      [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
    ],
    ['Volume[]', [{ name: 'a', configMap: { name: 'b', items: [{ key: 'c', path: 'd' }] } }]],
    [
      'PersistentVolumeClaim[]',
      [
        {
          metadata: { name: 'data', creationTimestamp: null },
          spec: { resources: { requests: { storage: '5Gi' } } },
          status: { a: 1 },
        },
      ],
    ],
    ['EnvVar[]', [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } }]],
    ['Probe', { httpGet: { path: '/', port: 'http' }, periodSeconds: 3 }],
    ['Probe', { httpGet: { path: '/', port: 8080 } }],
    ['quantity{}', { cpu: 1.5, memory: '2Gi', 'nvidia.com/gpu': '1', 'count/pods': 1e3, storage: '1e3' }],
    ['string{}', { a: 'b' }],
    ['int-or-string', '50%'],
    ['PodSpec.dnsPolicy', 'None'],
    ['PodDNSConfig', { nameservers: ['1.1.1.1'], options: [{ name: 'ndots', value: '2' }] }],
    ['Container[]', [{ name: 'a', image: '{{ .Values.image }}', resources: { limits: { cpu: '{{ 1 }}' } } }]],
    ['NoSuchType', { a: 1 }],
  ])('%s %j', (type, value) => expect(found(type, value)).toEqual([]))
})

describe('refuses', () => {
  it.each<[string, Json, readonly string[]]>([
    ['Affinity', { podAntiAfinity: {} }, ['unknown-field podAntiAfinity']],
    ['Affinity', [], ['wrong-type ']],
    ['Toleration[]', { key: 'a' }, ['wrong-type ']],
    ['Toleration[]', [{ effect: 'noschedule' }], ['wrong-word 0.effect']],
    ['Toleration[]', [{ tolerationSeconds: 1.5 }], ['wrong-type 0.tolerationSeconds']],
    ['TopologySpreadConstraint[]', [{ maxSkew: 1 }], ['missing-field 0', 'missing-field 0']],
    ['EnvVar[]', [{ name: 'A', value: true }], ['wrong-type 0.value']],
    ['EnvVar[]', [{ name: null }], ['missing-field 0']],
    [
      'quantity{}',
      { cpu: '1 core', memory: '2GB', storage: true },
      ['wrong-type cpu', 'wrong-type memory', 'wrong-type storage'],
    ],
    ['string{}', { a: 1 }, ['wrong-type a']],
    ['Probe', { httpGet: { port: 1.5 } }, ['wrong-type httpGet.port']],
    ['SecurityContext', { capabilities: { drop: 'ALL' } }, ['wrong-type capabilities.drop']],
    ['PodSpec.dnsPolicy', 'default', ['wrong-word ']],
    [
      'SecurityContext',
      JSON.parse('{"__proto__": 1, "constructor": 2}') as Json,
      ['unknown-field __proto__', 'unknown-field constructor'],
    ],
  ])('%s %j', (type, value, expected) => expect(found(type, value)).toEqual(expected))
})

it('stops at a bound', () => {
  const many = Array.from({ length: 1000 }, () => ({ nonsense: 1 }))
  expect(checkKubernetes(schemas, 'Toleration[]', many)).toHaveLength(100)
})
