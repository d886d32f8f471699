import { expect, test } from 'vitest'
import { defaultConfig } from './default-config.ts'
import { derive } from './derive.ts'
import { footprint } from './footprint.ts'
import type { JsonObject } from './json.ts'
import { loadVersion } from './load-version.ts'

const gibi = 2 ** 30

async function of(overrides: JsonObject): Promise<ReturnType<typeof footprint>> {
  const version = await loadVersion('0.36')
  if (!version) throw new Error('no chart 0.36')
  return footprint(derive({ ...defaultConfig, overrides }, version).manifests)
}

test('one control-plane pod with its claim by default', async () =>
  expect(await of({})).toMatchObject({ pods: 1, nodes: 1, storage: 5 * gibi }))

test('control plane and etcd count with their replicas', async () => {
  const etcd = { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } }
  const statefulSet = {
    highAvailability: { replicas: 2 },
    resources: { requests: { cpu: '500m', memory: '1Gi' } },
  }
  const result = await of({ controlPlane: { backingStore: { etcd }, statefulSet } })
  expect(result).toMatchObject({ pods: 5, nodes: 1, storage: 15 * gibi })
  expect(result.cpu).toBeCloseTo(2 * 0.5 + 3 * 0.02)
  expect(result.memory).toBeCloseTo(2 * gibi + 3 * 150 * 2 ** 20)
})

test('required anti-affinity by host needs a node for each replica', async () => {
  const term = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'vcluster' } } }
  const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } }
  const statefulSet = { highAvailability: { replicas: 3 }, scheduling: { affinity } }
  expect(await of({ controlPlane: { statefulSet } })).toMatchObject({ pods: 3, nodes: 3 })
})

test('nothing rendered takes nothing', () =>
  expect(footprint([])).toEqual({ pods: 0, cpu: 0, memory: 0, storage: 0, nodes: 0 }))
