import { beforeAll, expect, it } from 'vitest'
import type { JsonObject } from '../../json.ts'
import { loadVersion } from '../../load-version.ts'
import { openChart } from '../testing/open-chart.fixture.ts'

/** The oldest minor builds on all others, so their modules are there once it is. */
beforeAll(async () => {
  await loadVersion('0.20')
}, 60_000)

/** The data of the ConfigMap; undefined where there is none. */
async function data(minor: string, overrides: JsonObject): Promise<Record<string, string> | undefined> {
  const [object] = (await openChart(overrides, { minor })).documents('coredns-configmap.yaml')
  return (object as { data?: Record<string, string> } | undefined)?.data
}

const coreDns = (coredns: JsonObject, rest: JsonObject = {}): JsonObject => ({
  controlPlane: { coredns },
  ...rest,
})

it.each<[string, JsonObject, RegExp]>([
  ['0.25', {}, /\n {4}\}\n {2}\n {4}import /],
  ['0.25', {}, /\n {8}kubernetes cluster\.local /],
  ['0.25', { networking: { advanced: { clusterDomain: 'a.b' } } }, / kubernetes a\.b cluster\.local /],
  ['0.22', { networking: { advanced: { clusterDomain: 'a.b' } } }, / kubernetes cluster\.local /],
  ['0.22', {}, /k8s-app: vcluster-kube-dns\n/],
  ['0.21', {}, /k8s-app: kube-dns\n/],
  [
    '0.25',
    { networking: { advanced: { fallbackHostCluster: true } } },
    /forward \. \{\{\.HOST_CLUSTER_DNS\}\}\n/,
  ],
  ['0.25', { networking: { advanced: { fallbackHostCluster: true } } }, /fallthrough cluster\.local in-addr/],
  [
    '0.25',
    { policies: { networkPolicy: { enabled: true, fallbackDns: '9.9.9.9' } } },
    /resolv\.conf 9\.9\.9\.9 \{\n {12}policy sequential\n {8}\}\n/,
  ],
  ['0.25', { policies: { podSecurityStandard: 'x' } }, /seccompProfile/],
  ['0.25', coreDns({ priorityClassName: 'a"b' }), /priorityClassName: "a\\"b"\n/],
  ['0.25', coreDns({ priorityClassName: null }), /priorityClassName: \n/],
  ['0.25', coreDns({ deployment: { replicas: 1000000 } }), /replicas: 1e\+06\n/],
  ['0.25', coreDns({ deployment: { tolerations: [{ key: 'a' }] } }), /\n {6}tolerations:\n {8}- key: a\n/],
  ['0.25', coreDns({ service: { spec: { type: null } } }), /\nspec:\n {2}\{\}\n {2}selector:/],
  ['0.25', coreDns({ overwriteConfig: 'a\n b' }), /\n {2}Corefile: \|-\n {10}a\n {11}b\n {2}NodeHosts/],
])('the text of %s with %j has %j', async (minor, overrides, expected) => {
  expect((await data(minor, overrides))?.['coredns.yaml']).toMatch(expected)
})

it('has a Corefile of its own where CoreDNS is embedded', async () => {
  const embedded = await data('0.25', coreDns({ embedded: true }, { networking: { resolveDNS: [{}] } }))
  expect(embedded?.['Corefile']).toMatch(/^\.:1053 \{\n {4}errors\n {4}health\n {4}ready\n {4}vcluster\n/)
  expect(embedded?.['Corefile']).toMatch(/\n\}\n\nimport \/etc\/coredns\/custom\/\*\.server$/)
  expect(embedded?.['coredns.yaml']).not.toContain('Deployment')
  expect(embedded?.['coredns.yaml']).not.toContain('selector')
})

it('takes what the user writes instead', async () => {
  expect(await data('0.25', coreDns({ overwriteManifests: 'a: 1\n\nb: 2\n' }))).toEqual({
    'coredns.yaml': 'a: 1\n\nb: 2',
  })
  expect((await data('0.25', coreDns({ embedded: true, overwriteConfig: '  a\n  b' })))?.['Corefile']).toBe(
    'a\nb',
  )
})

it.each<[string, JsonObject]>([
  ['0.25', coreDns({ enabled: false })],
  ['0.25', { experimental: { isolatedControlPlane: { headless: true } } }],
  ['0.26', {}],
])('is not there in %s with %j', async (minor, overrides) => {
  expect(await data(minor, overrides)).toBeUndefined()
})

it('does not stand in older charts for what they lack', async () => {
  const scheduling = coreDns({ deployment: { affinity: { a: 1 }, topologySpreadConstraints: [{}] } })
  const text = (await data('0.20', scheduling))?.['coredns.yaml']
  expect(text).toContain('topologySpreadConstraints')
  expect(text).not.toContain('affinity')
})
