import type { JsonObject, Platform, Release } from '../../../core/index.ts'
import { budgetManifests } from './budget-manifests.ts'
import { controlPlaneBudget } from './control-plane-budget.ts'
import { fastClass } from './fast-class.ts'
import { productionResources } from './production-resources.ts'
import { spreadOut } from './spread-out.ts'

const etcd = (release: Release, platform: Platform | null): JsonObject => ({
  highAvailability: { replicas: 3 },
  resources: { requests: { cpu: '200m', memory: '512Mi' }, limits: { cpu: '1000m', memory: '2Gi' } },
  persistence: { volumeClaim: { size: '10Gi', ...fastClass(platform) } },
  scheduling: spreadOut('vcluster-etcd', release.name),
})

/** Three control-plane replicas without volumes in front of three etcd members with volumes. */
export const deployedEtcdValues = (
  release: Release,
  minor: string,
  platform: Platform | null,
): JsonObject => ({
  controlPlane: {
    backingStore: { etcd: { deploy: { enabled: true, statefulSet: etcd(release, platform) } } },
    statefulSet: {
      highAvailability: { replicas: 3 },
      resources: productionResources(minor),
      scheduling: spreadOut('vcluster', release.name),
    },
    coredns: { deployment: { replicas: 2 } },
    ...controlPlaneBudget(minor),
  },
  ...budgetManifests(minor, { etcd: true }),
})
