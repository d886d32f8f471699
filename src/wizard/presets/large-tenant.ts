import type { JsonObject } from '../../core/index.ts'
import { isAtLeast } from '../when/is-at-least.ts'
import { budgetManifests } from './parts/budget-manifests.ts'
import { controlPlaneBudget } from './parts/control-plane-budget.ts'
import { fastClass } from './parts/fast-class.ts'
import { spreadOut } from './parts/spread-out.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

const embeddedEtcd = (minor: string): JsonObject =>
  isAtLeast(minor, '0.26')
    ? { enabled: true, extraArgs: ['--quota-backend-bytes=8589934592'] }
    : { enabled: true }

const size = { cpu: '4', memory: '8Gi' }

export const largeTenant: Preset = {
  id: 'large-tenant',
  title: 'Large tenant',
  summary: 'For operator-heavy tenants with thousands of pods: big replicas, wide API limits, fast disks.',
  changes: [
    'Embedded etcd in three control-plane pods with 100Gi each; from chart 0.26 with a database quota of 8 GiB.',
    'The vendor profile of 4 CPU and 8Gi per replica, with garbage-collector settings.',
    'Twice the default API concurrency: 800 requests and 400 mutating ones.',
    'One pod per node, three CoreDNS replicas and a disruption budget.',
  ],
  tradeOffs: [
    '12 CPU are reserved even when idle.',
    'Needs storage with at least 3000 IOPS, better 16000.',
    'Needs the pro image and a platform connection (free tier).',
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  besides: 'Three nodes with 5 CPU free on each, for a pod and what else runs there.',
  expects: ['antiaffinity-needs-nodes', 'embedded-licence', 'image-pro-no-licence', 'storageclass-unset'],
  versions: {},
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: {
      controlPlane: {
        backingStore: { etcd: { embedded: embeddedEtcd(minor) } },
        distro: {
          k8s: {
            apiServer: { extraArgs: ['--max-requests-inflight=800', '--max-mutating-requests-inflight=400'] },
          },
        },
        statefulSet: {
          highAvailability: { replicas: 3 },
          resources: { requests: size, limits: size },
          env: [
            { name: 'GOGC', value: '200' },
            { name: 'GOMEMLIMIT', value: '6000MiB' },
          ],
          persistence: { volumeClaim: { size: '100Gi', ...fastClass(platform) } },
          scheduling: spreadOut('vcluster', release.name),
        },
        coredns: { deployment: { replicas: 3 } },
        ...controlPlaneBudget(minor),
      },
      ...budgetManifests(minor, { etcd: false }),
    },
  }),
}
