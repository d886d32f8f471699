import type { Config } from '../../src/core/config.ts'
import { defaultConfig } from '../../src/core/default-config.ts'
import type { JsonObject } from '../../src/core/json.ts'
import type { Place } from '../../src/core/share/sparse-config.ts'

export interface HandMade {
  readonly id: string
  readonly config: Config
  readonly place?: Place
}

const { cluster, release } = defaultConfig
const dataSource = (text: string): JsonObject => ({
  controlPlane: { backingStore: { database: { external: { enabled: true, dataSource: text } } } },
})
const replicas: JsonObject = { controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } }

function made(id: string, parts: Partial<Config>, place?: Place): HandMade {
  return { id, config: { ...defaultConfig, ...parts }, ...(place && { place }) }
}

/** What recorded cases lack: host clusters, silenced rules, places, secrets, texts of many kinds. */
export const handMade: readonly HandMade[] = [
  made('nothing', {}),
  made('step', {}, { step: 'backing-store' }),
  made('step-and-tab', { overrides: replicas }, { step: 'review', tab: 'manifests' }),
  made('tab', { chart: '0.24' }, { tab: 'values' }),
  made('upgrade', { chart: '0.30', release: { ...release, isUpgrade: true } }),
  made('release', {
    release: { name: 'team-a', namespace: 'vc-team-a', isUpgrade: false },
    overrides: replicas,
  }),
  ...(['eks', 'gke', 'aks', 'openshift', 'bare-metal', 'kind', 'other'] as const).map((platform) =>
    made(`platform-${platform}`, { cluster: { ...cluster, platform, nodes: 3, zones: 3 } }),
  ),
  ...(['none', 'free', 'paid'] as const).map((licence) =>
    made(`licence-${licence}`, {
      cluster: { ...cluster, licence, intent: 'production', kubeVersion: '1.34' },
    }),
  ),
  made('previous', {
    overrides: replicas,
    cluster: {
      ...cluster,
      previous: { chart: '0.24', values: { controlPlane: { distro: { k3s: { enabled: true } } } } },
    },
  }),
  made('previous-with-secret', {
    cluster: {
      ...cluster,
      previous: { chart: '0.24', values: dataSource('mysql://u:p4ss@tcp(db:3306)/vc') },
    },
  }),
  made('mutes', { mutes: { 'db-licence': 'we have one', 'etcd-replicas-even': '' }, overrides: replicas }),
  made('mute-with-umlauts', { mutes: { 'sc-missing': 'heißt überall „schnell“ 🚀' } }),
  made('postgres', {
    chart: '0.28',
    overrides: dataSource('postgres://vc:p4ss@db.example.com:5432/vc?sslmode=require'),
  }),
  made('mysql', { chart: '0.20', overrides: dataSource('mysql://vc:p4ss@tcp(db.example.com:3306)/vc') }),
  made('k3s-token', {
    chart: '0.24',
    overrides: { controlPlane: { distro: { k3s: { enabled: true, token: 'abc12345' } } } },
  }),
  made('env', {
    overrides: {
      controlPlane: {
        statefulSet: {
          env: [
            { name: 'DB_PASSWORD', value: 'x' },
            { name: 'HTTP_PROXY', value: 'http://proxy:3128' },
          ],
        },
      },
    },
  }),
  made('secret-manifest', {
    overrides: {
      experimental: {
        deploy: {
          vcluster: {
            manifests: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  a: b\n',
          },
        },
      },
    },
  }),
  made('numbers', {
    overrides: { plugins: { a: { config: { a: 0.5, b: 1e30, c: -1, d: 9007199254740991, e: 5e-7, f: 0 } } } },
  }),
  made('nulls', { overrides: { controlPlane: { coredns: null, ingress: { annotations: { a: null } } } } }),
  made('odd-keys', {
    overrides: {
      controlPlane: { ingress: { annotations: { 'a.b/c': '1', '': 'x', '0': 'y', constructor: 'z' } } },
    },
  }),
  made('odd-texts', {
    overrides: {
      controlPlane: {
        ingress: { annotations: { a: '\u0000\t\n"\\', b: '日本語', c: '\ud800', d: '0', e: 'true' } },
      },
    },
  }),
  made('empty', {
    overrides: { controlPlane: {}, sync: { toHost: { pods: { translateImage: {} } } }, plugins: {} },
  }),
  made('lists', {
    overrides: { controlPlane: { statefulSet: { args: [], command: ['a', ''], env: [{}] } } },
  }),
  made(
    'everything',
    {
      chart: '0.34',
      release: { name: 'prod', namespace: 'team-b', isUpgrade: true },
      cluster: {
        intent: 'production',
        platform: 'eks',
        kubeVersion: 'v1.35.2',
        nodes: 12,
        zones: 3,
        licence: 'paid',
        previous: null,
      },
      overrides: { ...replicas, telemetry: { enabled: false } },
      mutes: { 'chart-eol': 'upgrade is planned' },
    },
    { step: 'high-availability', tab: 'findings' },
  ),
]
