import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../json.ts'
import { loadVersion } from '../../../load-version.ts'
import { coalesce } from '../../../values/coalesce.ts'
import { get } from '../../../values/get.ts'
import { openChart } from '../../testing/open-chart.fixture.ts'
import { setting } from '../../testing/setting.fixture.ts'
import { templatePart } from '../../testing/template-part.fixture.ts'

/** The oldest minor builds on all others, so their modules are there once it is. */
beforeAll(async () => {
  await loadVersion('0.20')
}, 60_000)

type Given = Parameters<typeof openChart>[1]

/** The documents of one chart template. */
const documents = async (file: string, overrides: JsonObject, given?: Given): Promise<Json[]> =>
  (await openChart(overrides, given)).documents(file)

const all = (...maps: JsonObject[]): JsonObject => maps.reduce((merged, map) => coalesce(merged, map), {})
const kind = (expected: string) => expect.objectContaining({ kind: expected })

describe('pod-disruption-budget.yaml', () => {
  it.each<[JsonObject, JsonObject]>([
    [{ minAvailable: 1, maxUnavailable: 2 }, { minAvailable: 1 }],
    [{ minAvailable: 0, maxUnavailable: '50%' }, { maxUnavailable: '50%' }],
    [{ minAvailable: '2' }, { minAvailable: 2 }],
    [{ minAvailable: ['a'] }, { minAvailable: ['a'] }],
    [{ minAvailable: null, unhealthyPodEvictionPolicy: 'on' }, { unhealthyPodEvictionPolicy: true }],
  ])('of %j says %j', async (budget, expected) => {
    const overrides = setting('controlPlane.advanced.podDisruptionBudget', { enabled: true, ...budget })
    expect(await templatePart('spec', 'pod-disruption-budget.yaml', overrides)).toEqual({
      ...expected,
      selector: { matchLabels: { app: 'vcluster', release: 'my' } },
    })
  })
})

describe('quota and limits', () => {
  it.each<[Json, Json, number, number]>([
    [true, 'auto', 1, 1],
    ['auto', true, 1, 1],
    ['true', 'false', 1, 0],
    [false, true, 0, 1],
    ['auto', 'auto', 0, 0],
    ['True', 'auto', 0, 0],
    [null, true, 1, 1],
  ])('with %j and %j', async (quota, limits, quotas, ranges) => {
    const overrides = all(
      setting('policies.resourceQuota.enabled', quota),
      setting('policies.limitRange.enabled', limits),
    )
    expect(await documents('resourcequota.yaml', overrides)).toHaveLength(quotas)
    expect(await documents('limitrange.yaml', overrides)).toHaveLength(ranges)
  })

  it.each<[JsonObject, Json]>([
    [
      { quota: { other: null, pods: 1000000, list: [1, null], '010': '5' } },
      { hard: { other: null, pods: '1e+06', list: '[1 <nil>]', 8: '5' } },
    ],
    [{ quota: {}, scopes: ['a'] }, { scopes: ['a'] }],
    [{ quota: {}, scopeSelector: { matchExpressions: [{}] } }, { scopeSelector: { matchExpressions: [{}] } }],
    [{ quota: {} }, null],
  ])('quota %j', async (policy, expected) => {
    const defaults = (await loadVersion('0.36'))?.catalog.defaults ?? {}
    const usual = get(defaults, ['policies', 'resourceQuota', 'quota']) as JsonObject
    const cleared = Object.fromEntries(Object.keys(usual).map((key) => [key, null]))
    const quota = { ...cleared, ...(policy['quota'] as JsonObject) }
    const overrides = setting('policies.resourceQuota', { enabled: true, ...policy, quota })
    expect(await templatePart('spec', 'resourcequota.yaml', overrides)).toEqual(expected)
  })

  it('has bounds from 0.21 on', async () => {
    const overrides = setting('policies.limitRange', {
      enabled: true,
      default: null,
      defaultRequest: { cpu: null, memory: null, 'ephemeral-storage': null },
      max: { cpu: 2 },
      min: {},
    })
    const limits = (minor: string) => templatePart('spec.limits.0', 'limitrange.yaml', overrides, { minor })
    expect(await limits('0.36')).toEqual({
      default: null,
      defaultRequest: null,
      max: { cpu: '2' },
      type: 'Container',
    })
    expect(await limits('0.20')).not.toHaveProperty('max')
  })

  it('are where synced objects are, up to 0.28', async () => {
    const overrides = all(
      setting('policies.limitRange.enabled', true),
      setting('experimental.syncSettings.targetNamespace', '10'),
    )
    const namespace = (minor: string) =>
      templatePart('metadata.namespace', 'limitrange.yaml', overrides, { minor })
    expect(await namespace('0.28')).toBe(10)
    expect(await namespace('0.29')).toBe('team')
  })
})

describe('networkpolicy.yaml', () => {
  const enabled = setting('policies.networkPolicy.enabled', true)
  const policies = async (overrides: JsonObject, given?: Given): Promise<Json[]> =>
    (await documents('networkpolicy.yaml', all(enabled, overrides), given)).map(
      (policy) => get(policy, ['metadata', 'name']) ?? null,
    )

  it.each<[string, JsonObject, string[]]>([
    ['0.36', {}, ['vc-work-my', 'vc-cp-my', 'vc-kube-dns-my', 'vc-snapshot-my']],
    ['0.36', setting('controlPlane.coredns.embedded', true), ['vc-work-my', 'vc-cp-my', 'vc-snapshot-my']],
    ['0.33', setting('privateNodes.enabled', true), ['vc-cp-my', 'vc-snapshot-my']],
    [
      '0.32',
      setting('privateNodes.enabled', true),
      ['vc-work-my', 'vc-cp-my', 'vc-kube-dns-my', 'vc-snapshot-my'],
    ],
    ['0.30', {}, ['vc-work-my', 'vc-cp-my']],
  ])('of %s with %j has %j', async (minor, overrides, expected) => {
    expect(await policies(overrides, { minor })).toEqual(expected)
  })

  it('lets the built-in labels win from 0.31 on', async () => {
    const labels = all(enabled, setting('policies.networkPolicy.labels', { app: 'x', other: 'y' }))
    const result = (minor: string) => templatePart('metadata', 'networkpolicy.yaml', labels, { minor })
    expect(await result('0.36')).toMatchObject({ labels: { app: 'vcluster', other: 'y' }, annotations: {} })
    expect(await result('0.30')).toMatchObject({ labels: { app: 'x', other: 'y' } })
    expect(await result('0.30')).not.toHaveProperty('annotations')
  })

  it.each<[string, Json, Json]>([
    ['0.36', [], []],
    ['0.36', null, null],
    ['0.30', [], null],
    ['0.30', ['10', '::1/128', '- a', 'b: c', ''], [10, '::1/128', ['a'], { b: 'c' }, null]],
  ])('of %s excepts %j as %j', async (minor, except, expected) => {
    const path = minor === '0.36' ? 'workload.publicEgress.except' : 'outgoingConnections.ipBlock.except'
    const overrides = all(enabled, setting(`policies.networkPolicy.${path}`, except))
    const egress = (await templatePart('spec.egress', 'networkpolicy.yaml', overrides, { minor })) as Json[]
    const block = egress.flatMap((rule) => (get(rule, ['to']) as JsonObject[] | undefined) ?? [])
    expect(block.find((to) => 'ipBlock' in to)).toMatchObject({ ipBlock: { except: expected } })
  })

  it('fails where an excepted range is no list item', async () => {
    const overrides = setting('policies.networkPolicy.outgoingConnections.ipBlock.except', ['a\nb: c'])
    await expect(policies(overrides, { minor: '0.30' })).rejects.toEqual(kind('manifest'))
  })

  it.each([
    ['0.30', 1],
    ['0.25', 1],
    ['0.24', 0],
  ])('of %s takes %d extra rule', async (minor, added) => {
    const count = async (overrides: JsonObject): Promise<number> =>
      (
        (await templatePart('spec.egress', 'networkpolicy.yaml', all(enabled, overrides), {
          minor,
        })) as Json[]
      ).length
    const extra = setting('policies.networkPolicy.extraWorkloadRules', [{ ports: [] }])
    expect((await count(extra)) - (await count({}))).toBe(added)
  })
})
