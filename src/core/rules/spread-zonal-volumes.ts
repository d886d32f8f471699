import { t } from '../../i18n/index.ts'
import { classifyStorageClass } from '../facts/classify-storage-class.ts'
import { spreadConstraintsOf } from './reading/spread-constraints.ts'
import { storageClassesOf } from './reading/storage-class.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const zone = 'topology.kubernetes.io/zone'
/** Kinds of disks that clouds keep in one zone. */
const zonal: readonly string[] = ['ssd', 'ssd-burst', 'hdd']
const clouds: readonly (string | null)[] = ['aks', 'eks', 'gke']

const spread = (claim: JsonObject, zoneKey = zone): Example => ({
  overrides: {
    controlPlane: {
      backingStore: { etcd: { embedded: { enabled: true } } },
      statefulSet: {
        highAvailability: { replicas: 3 },
        persistence: { volumeClaim: claim },
        scheduling: {
          topologySpreadConstraints: [
            {
              topologyKey: zoneKey,
              maxSkew: 1,
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: { app: 'vcluster', release: 'my-vcluster' } },
            },
          ],
        },
      },
    },
  },
})
const gke = { platform: 'gke', zones: 3 } as const

export const spreadZonalVolumes: Rule = {
  id: 'spread-zonal-volumes',
  severity: 'info',
  versions: {},
  needs: 'store',
  title: 'Zones are chosen once',
  why: 'A cloud disk lives in one zone, and its pod can only run there. With a storage class that waits for the first consumer the scheduler spreads the pods before the disks are made; later nothing moves.',
  docs: ['https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode'],
  check(context) {
    const { platform } = context.cluster
    if (!clouds.includes(platform)) return []
    return storageClassesOf(context).flatMap(({ claim, path, name }) => {
      const constraint = spreadConstraintsOf(context).find(
        ({ workload, topologyKey }) => workload.name === claim.name && topologyKey === zone,
      )
      const kind = name === '' ? 'ssd' : classifyStorageClass(name, platform)?.kind
      if (!constraint || kind === undefined || !zonal.includes(kind)) return []
      const message =
        claim.name === 'etcd'
          ? t`The disks of etcd tie each pod to the zone it first starts in; the storage class should use WaitForFirstConsumer.`
          : t`The disks of the control plane tie each pod to the zone it first starts in; the storage class should use WaitForFirstConsumer.`
      return [{ paths: [[...constraint.path, 'topologyKey'], path], message }]
    })
  },
  examples: {
    bad: [
      { ...spread({ storageClass: 'premium-rwo' }), cluster: gke },
      { ...spread({}), cluster: gke },
    ],
    good: [
      { ...spread({ storageClass: 'premium-rwo' }, 'kubernetes.io/hostname'), cluster: gke },
      { ...spread({ storageClass: 'premium-rwo' }) },
      {},
    ],
  },
}
