import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../json.ts'
import { isObject } from '../../../json.ts'
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
const names = (list: Json | undefined): Json[] =>
  Array.isArray(list) ? list.map((item: Json) => (isObject(item) ? (item['name'] ?? null) : null)) : []

const kind = (expected: string) => expect.objectContaining({ kind: expected })

describe('service.yaml', () => {
  const istio = setting('integrations.istio.enabled', true)
  const konnectivity = all(
    setting('privateNodes.enabled', true),
    setting('controlPlane.advanced.konnectivity.server.enabled', true),
  )
  it.each<[string, JsonObject, string[]]>([
    ['0.36', {}, ['https', 'kubelet']],
    ['0.36', all(istio, konnectivity), ['https', 'wake-http', 'kubelet']],
    ['0.30', all(istio, konnectivity), ['https', 'konnectivity', 'wake-http', 'kubelet']],
    ['0.27', konnectivity, ['https', 'konnectivity', 'kubelet']],
    [
      '0.26',
      all(istio, konnectivity),
      ['https', 'kon-agent', 'kon-admin', 'kon-health', 'wake-http', 'kubelet'],
    ],
    ['0.25', istio, ['https', 'wake-http', 'kubelet']],
    ['0.24', {}, ['https', 'kubelet']],
    ['0.36', setting('controlPlane.service.spec.type', 'LoadBalancer'), ['https']],
    ['0.36', setting('networking.advanced.proxyKubelets.byHostname', false), ['https']],
  ])('of %s with %j has the ports %j', async (minor, overrides, expected) => {
    expect(names(await templatePart('spec.ports', 'service.yaml', overrides, { minor }))).toEqual(expected)
  })

  it.each<[string, Json, string]>([
    ['an empty spec', { type: null }, 'manifest'],
    ['no spec', null, 'render'],
    ['a number for its type', { type: 5 }, 'render'],
    ['a list for its type', { type: [] }, 'render'],
  ])('fails with %s', async (_, spec, expected) => {
    await expect(documents('service.yaml', setting('controlPlane.service.spec', spec))).rejects.toEqual(
      kind(expected),
    )
  })

  it('keeps what the user gives, empty lists apart', async () => {
    const spec = { ports: [], selector: { a: 'b' }, extra: null }
    const result = await templatePart('spec', 'service.yaml', setting('controlPlane.service.spec', spec))
    expect(result).toMatchObject({ type: 'ClusterIP', selector: { a: 'b' }, extra: null })
    expect(names((result as JsonObject)['ports'])).toEqual(['https', 'kubelet'])
  })

  it.each<[string, Json]>([
    ['0.36', '010'],
    ['0.33', '010'],
    ['0.32', 8],
    ['0.20', 8],
  ])('of %s selects release 010 as %j', async (minor, expected) => {
    expect(await templatePart('spec.selector.release', 'service.yaml', {}, { minor, release: '010' })).toBe(
      expected,
    )
  })

  it('selects nothing where the control plane runs elsewhere', async () => {
    const overrides = setting('experimental.isolatedControlPlane.headless', true)
    const spec = (await templatePart('spec', 'service.yaml', overrides, { minor: '0.27' })) as JsonObject
    expect(spec['selector']).toBeUndefined()
    expect(get(spec, ['ports', '0', 'targetPort'])).toBeUndefined()
    expect(await documents('headless-service.yaml', overrides, { minor: '0.27' })).toEqual([])
  })

  it('lets its own label be overridden', async () => {
    const overrides = setting('controlPlane.service.labels', { app: 'x', 'vcluster.loft.sh/service': 'no' })
    expect(await templatePart('metadata.labels', 'service.yaml', overrides)).toMatchObject({
      app: 'x',
      'vcluster.loft.sh/service': 'no',
    })
    expect(await templatePart('metadata.labels', 'service.yaml', {}, { minor: '0.21' })).not.toHaveProperty([
      'vcluster.loft.sh/service',
    ])
  })
})

describe('annotations', () => {
  const global = setting('controlPlane.advanced.globalMetadata.annotations', { a: 'global', b: '' })
  it.each<[string, string, JsonObject, string]>([
    ['service.yaml', 'controlPlane.service', {}, 'global'],
    ['headless-service.yaml', 'controlPlane.advanced.headlessService', {}, 'own'],
    ['ingress.yaml', 'controlPlane.ingress', setting('controlPlane.ingress.enabled', true), 'own'],
    ['tlsroute.yaml', 'controlPlane.tlsRoute', setting('controlPlane.tlsRoute.enabled', true), 'own'],
    [
      'service-monitor.yaml',
      'controlPlane.serviceMonitor',
      setting('controlPlane.serviceMonitor.enabled', true),
      'own',
    ],
    [
      'resourcequota.yaml',
      'policies.resourceQuota',
      setting('policies.resourceQuota.enabled', true),
      'global',
    ],
    ['limitrange.yaml', 'policies.limitRange', setting('policies.limitRange.enabled', true), 'global'],
    [
      'networkpolicy.yaml',
      'policies.networkPolicy',
      setting('policies.networkPolicy.enabled', true),
      'global',
    ],
  ])('of %s, whose own and global ones meet', async (file, section, enabled, winner) => {
    const own = setting(`${section}.annotations`, { a: 'own', b: 'own' })
    expect(await templatePart('metadata.annotations', file, all(enabled, global, own))).toMatchObject({
      a: winner,
      b: 'own',
    })
    const nulled = all(enabled, setting(`${section}.annotations`, null))
    await expect(documents(file, nulled)).rejects.toEqual(kind('render'))
  })
})

const ingressSpec = (value: Json): JsonObject =>
  all(setting('controlPlane.ingress.enabled', true), setting('controlPlane.ingress.spec', value))

describe('ingress.yaml', () => {
  it.each<[string, JsonObject, Json]>([
    ['0.36', { x: '{{ .Release.Name }}' }, 'my'],
    ['0.22', { x: '{{ .Release.Name }}' }, 'my'],
    ['0.21', { x: '{{ .Release.Name }}' }, '{{ .Release.Name }}'],
    ['0.36', { x: 'n{{ .Values.none }}' }, false],
  ])('of %s makes of %j the value %j', async (minor, value, expected) => {
    expect(await templatePart('spec.x', 'ingress.yaml', ingressSpec(value), { minor })).toEqual(expected)
  })

  it('adds rules behind templated and plain specs alike', async () => {
    for (const value of [{}, { x: '{{ 1 }}' }, { rules: [] }])
      expect(
        await templatePart('spec.rules.0', 'ingress.yaml', ingressSpec(value), { release: '123' }),
      ).toMatchObject({
        host: 'my-host.com',
        http: { paths: [{ backend: { service: { name: 123 } } }] },
      })
  })

  it('keeps the rules of the user', async () => {
    const rules = [{ host: '{{ .Release.Name }}.example.com' }]
    expect(await templatePart('spec', 'ingress.yaml', ingressSpec({ rules }))).toMatchObject({
      rules: [{ host: 'my.example.com' }],
    })
  })

  it.each<[Json, string]>([
    [null, 'render'],
    [{ x: '{{ .Values.a.b }}' }, 'render'],
    [{ x: 'a{{ printf "%s b" ":" }}' }, 'manifest'],
  ])('fails with the spec %j', async (value, expected) => {
    await expect(documents('ingress.yaml', ingressSpec(value))).rejects.toEqual(kind(expected))
  })

  it('leaves the path type to YAML', async () => {
    const overrides = all(ingressSpec({ tls: [] }), setting('controlPlane.ingress.pathType', 'yes'))
    expect(await templatePart('spec.rules.0.http.paths.0.pathType', 'ingress.yaml', overrides)).toBe(true)
  })
})

describe('tlsroute.yaml', () => {
  const enabled = setting('controlPlane.tlsRoute.enabled', true)

  it('fills in what the spec lacks', async () => {
    const overrides = all(
      enabled,
      setting('controlPlane.tlsRoute.host', null),
      setting('controlPlane.tlsRoute.parentRefs', [{ name: 'gateway' }]),
      setting('controlPlane.tlsRoute.spec', { rules: [{ name: '{{ .Release.Name }}' }] }),
    )
    expect(await templatePart('spec', 'tlsroute.yaml', overrides)).toEqual({
      parentRefs: [{ name: 'gateway' }],
      hostnames: [null],
      rules: [{ name: 'my' }],
    })
  })

  it('is not known before 0.34', async () => {
    expect(await documents('tlsroute.yaml', enabled, { minor: '0.34' })).toHaveLength(1)
    expect(await documents('tlsroute.yaml', enabled, { minor: '0.33' })).toEqual([])
  })
})

describe('service-monitor.yaml', () => {
  const enabled = setting('controlPlane.serviceMonitor.enabled', true)
  const etcd = all(enabled, setting('controlPlane.backingStore.etcd.embedded.enabled', true))
  const scheduler = all(enabled, setting('controlPlane.advanced.virtualScheduler.enabled', true))
  const k3s = all(scheduler, setting('controlPlane.distro.k3s.enabled', true))
  it.each<[string, JsonObject, string[]]>([
    ['0.36', enabled, ['/metrics', '/metrics/controller-manager', '/metrics/kine']],
    ['0.35', etcd, ['/metrics', '/metrics/controller-manager', '/metrics/etcd']],
    ['0.34', etcd, ['/metrics', '/metrics/controller-manager', '/metrics/etcd']],
    ['0.34', scheduler, ['/metrics', '/metrics/controller-manager', '/metrics/scheduler']],
    ['0.33', all(etcd, scheduler), ['/metrics', '/controller-manager/metrics', '/scheduler/metrics']],
    ['0.32', k3s, ['/metrics']],
    ['0.25', scheduler, ['/metrics', '/controller-manager/metrics', '/scheduler/metrics']],
    ['0.21', scheduler, ['/metrics']],
  ])('of %s with %j reads %j', async (minor, overrides, expected) => {
    const endpoints = await templatePart('spec.endpoints', 'service-monitor.yaml', overrides, { minor })
    expect((endpoints as JsonObject[]).map((endpoint) => endpoint['path'])).toEqual(expected)
  })

  it.each<[string, Json | undefined]>([
    ['0.22', [{ targetLabel: 'endpoint', replacement: 'apiserver' }]],
    ['0.21', undefined],
  ])('of %s marks metrics by %j', async (minor, expected) => {
    const mark = await templatePart('spec.endpoints.0.relabelings', 'service-monitor.yaml', enabled, {
      minor,
    })
    expect(mark).toEqual(expected)
  })
})
