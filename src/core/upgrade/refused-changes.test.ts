import { expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { diffObject } from './diff-object.ts'
import { refusedChanges } from './refused-changes.ts'

const spec = (value: JsonObject): JsonObject => ({ spec: value })
const claim = (storage: string, rest: JsonObject = {}): JsonObject =>
  spec({ resources: { requests: { storage } }, ...rest })

it.each<[string, string, JsonObject, JsonObject, readonly string[]]>([
  [
    'claim templates',
    'StatefulSet',
    spec({ volumeClaimTemplates: [1] }),
    spec({ volumeClaimTemplates: [2] }),
    ['spec.volumeClaimTemplates'],
  ],
  [
    'its service',
    'StatefulSet',
    spec({ serviceName: 'a' }),
    spec({ serviceName: 'b' }),
    ['spec.serviceName'],
  ],
  [
    'its selector',
    'StatefulSet',
    spec({ selector: { a: '1' } }),
    spec({ selector: { a: '2' } }),
    ['spec.selector'],
  ],
  [
    'the order of its pods',
    'StatefulSet',
    spec({ podManagementPolicy: 'Parallel' }),
    spec({}),
    ['spec.podManagementPolicy'],
  ],
  [
    'what may change',
    'StatefulSet',
    spec({ replicas: 1, template: 1 }),
    spec({ replicas: 2, template: 2 }),
    [],
  ],
  ['its selector', 'Deployment', spec({ selector: 1 }), spec({ selector: 2 }), ['spec.selector']],
  ['its strategy', 'Deployment', spec({ strategy: 1 }), spec({ strategy: 2 }), []],
  [
    'an address to none',
    'Service',
    spec({ clusterIP: '10.0.0.1' }),
    spec({ clusterIP: 'None' }),
    ['spec.clusterIP'],
  ],
  [
    'none to an address',
    'Service',
    spec({ clusterIP: 'None' }),
    spec({ clusterIP: '10.0.0.1' }),
    ['spec.clusterIP'],
  ],
  ['an address left out', 'Service', spec({ clusterIP: 'None' }), spec({}), []],
  ['an external name', 'Service', spec({ type: 'ExternalName' }), spec({ clusterIP: 'None' }), []],
  ['more space', 'PersistentVolumeClaim', claim('5Gi'), claim('10Gi'), []],
  ['less space', 'PersistentVolumeClaim', claim('5Gi'), claim('5G'), ['spec.resources.requests.storage']],
  [
    'another class',
    'PersistentVolumeClaim',
    claim('5Gi', { storageClassName: 'a' }),
    claim('5Gi', { storageClassName: 'b' }),
    ['spec.storageClassName'],
  ],
  ['its pods', 'Job', spec({ template: 1 }), spec({ template: 2 }), ['spec.template']],
  ['its type', 'Secret', { type: 'Opaque' }, { type: 'kubernetes.io/tls' }, ['type']],
  ['its data', 'Secret', { data: { a: '1' } }, { data: { a: '2' } }, []],
  [
    'frozen data',
    'Secret',
    { data: { a: '1' }, immutable: true },
    { data: { a: '2' } },
    ['data', 'immutable'],
  ],
  [
    'frozen data',
    'ConfigMap',
    { data: { a: '1' }, immutable: true },
    { data: { a: '2' }, immutable: true },
    ['data'],
  ],
  ['its role', 'RoleBinding', { roleRef: { name: 'a' } }, { roleRef: { name: 'b' } }, ['roleRef']],
  ['its subjects', 'RoleBinding', { subjects: [1] }, { subjects: [2] }, []],
])('%s of a %s', (_, kind, before, after, fields) => {
  const found = refusedChanges(kind, before, after, diffObject(before, after))
  expect(found.map(({ path }) => path.join('.'))).toEqual(fields)
})
