import { expect, it } from 'vitest'
import { base64 } from '../../go/base64.ts'
import { sha256 } from '../../go/sha256.ts'
import { toYaml } from '../../go/to-yaml.ts'
import type { Json, JsonObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import { TemplateError } from '../template-error.ts'
import { openChart } from '../testing/open-chart.fixture.ts'

const at = (node: Json | undefined, path: string): Json | undefined => get(node ?? null, path.split('.'))

const on = { enabled: true }
const configPath = ['data', 'config.yaml']
const hashPath = 'spec.template.metadata.annotations.vClusterConfigHash'
const hash = (values: JsonObject): string => sha256(base64(toYaml(values)))

it('leaves node pools out of the hash, not out of the Secret', async () => {
  const { context, documents } = await openChart({ privateNodes: { autoNodes: [{ provider: 'x' }] } })
  const { autoNodes: _, ...rest } = context.values['privateNodes'] as JsonObject
  expect(at(documents('statefulset.yaml')[0], hashPath)).toBe(hash({ ...context.values, privateNodes: rest }))
  expect(get(documents('config-secret.yaml')[0] ?? null, configPath)).toBe(base64(toYaml(context.values)))
})

it('takes the hash of all values in 0.27, which k3s lets do without private nodes', async () => {
  const k3s = { privateNodes: null, controlPlane: { distro: { k3s: on } } }
  const { context, documents } = await openChart(k3s, { minor: '0.27' })
  expect(at(documents('statefulset.yaml')[0], hashPath)).toBe(hash(context.values))
  const since = await openChart(k3s, { minor: '0.28' })
  expect(() => since.documents('statefulset.yaml')).toThrow(TemplateError)
})

it('shows capabilities for kube-vip in the Secret, not in the hash', async () => {
  const kubeVip = { controlPlane: { advanced: { kubeVip: on } } }
  const { context, documents } = await openChart(kubeVip)
  const before = context.values
  const { autoNodes: _, ...rest } = before['privateNodes'] as JsonObject
  const [object] = documents('statefulset.yaml')
  expect(at(object, hashPath)).toBe(hash({ ...before, privateNodes: rest }))
  expect(at(object, 'spec.template.spec.containers.0.securityContext.capabilities')).toEqual({
    add: ['NET_ADMIN', 'NET_RAW'],
  })
  const config = get(documents('config-secret.yaml')[0] ?? null, configPath)
  expect(config).toBe(base64(toYaml(context.values)))
  expect(config).not.toBe(base64(toYaml(before)))
})
