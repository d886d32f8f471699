import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import type { Block } from './block.ts'
import { hereDocument } from './here-document.ts'
import { kubectl } from './kubectl.ts'
import { readList } from './read-list.ts'
import { readMap } from './read-map.ts'
import type { Situation } from './situation.ts'
import { stopAndStart } from './stop-and-start.ts'
import { write } from './write.ts'

const apiGroup = 'snapshot.storage.k8s.io'

/** Claims that hold the store's files. */
function dataClaims({ controlPlane, data }: Situation): readonly string[] {
  if (data?.kind === 'claim') return [data.name]
  return data?.kind === 'claims' ? controlPlane.pods.map((pod) => `${data.template}-${pod}`) : []
}

const snapshotOf = ({ config }: Situation, claim: string): JsonObject => ({
  apiVersion: `${apiGroup}/v1`,
  kind: 'VolumeSnapshot',
  metadata: { name: claim, namespace: config.release.namespace },
  spec: { source: { persistentVolumeClaimName: claim } },
})

/** The claim as the StatefulSet would make it, filled from the snapshot of the same name. */
function claimFrom({ config, controlPlane, data }: Situation, claim: string): JsonObject {
  const template = readList(controlPlane.object, ['spec', 'volumeClaimTemplates']).find(
    (one) => data?.kind === 'claims' && readMap(one, ['metadata'])['name'] === data.template,
  )
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      name: claim,
      namespace: config.release.namespace,
      labels: readMap(controlPlane.object, ['spec', 'selector', 'matchLabels']),
    },
    spec: {
      ...readMap(template ?? {}, ['spec']),
      dataSource: { apiGroup, kind: 'VolumeSnapshot', name: claim },
    },
  }
}

/** The values name a claim that somebody else made, so that only they know its size and class. */
const intoGivenClaim = (situation: Situation, claim: string): readonly Block[] => [
  stopAndStart.stop(situation, situation.controlPlane),
  write.text(
    t`Delete the claim ${claim}, and make one of the same name, size and class that has the VolumeSnapshot ${claim} as its dataSource.`,
  ),
  stopAndStart.start(situation, situation.controlPlane),
]

/**
 * Backup and restore of the store's volumes, for control planes that cannot take snapshots of their own. Empty where the data is not
 * on claims. Source: Kubernetes documentation, "Volume Snapshots".
 */
export const volumeSnapshots = {
  take(situation: Situation): readonly Block[] {
    const claims = dataClaims(situation)
    if (claims.length === 0) return []
    const { controlPlane } = situation
    const refs = claims.map((claim) => `volumesnapshot/${claim}`)
    return [
      write.text(
        t`Copy the volume while nothing writes to it. The storage driver must support VolumeSnapshots. The tenant API is down meanwhile; its workloads go on.`,
      ),
      stopAndStart.stop(situation, controlPlane),
      write.command(
        [
          hereDocument('kubectl apply -f -', ...claims.map((claim) => snapshotOf(situation, claim))),
          kubectl(
            situation,
            'wait',
            ...refs,
            '--for',
            'jsonpath={.status.readyToUse}=true',
            '--timeout',
            '10m',
          ),
        ],
        t`Every snapshot is ready to use. Nothing new is made where one of that name is there already: delete it before. "no matches for kind": the snapshot CRDs are not installed; copy the volume with the tools of your storage.`,
      ),
      stopAndStart.start(situation, controlPlane),
    ]
  },
  restore(situation: Situation): readonly Block[] {
    const { controlPlane, data } = situation
    const claims = dataClaims(situation)
    if (claims.length === 0) return []
    if (data?.kind === 'claim') return intoGivenClaim(situation, data.name)
    return [
      stopAndStart.stop(situation, controlPlane),
      write.warning(t`This deletes the volumes with the present data. Be sure that the snapshots are ready.`),
      write.command(
        [
          kubectl(situation, 'delete', ...claims.map((claim) => `pvc/${claim}`)),
          hereDocument('kubectl apply -f -', ...claims.map((claim) => claimFrom(situation, claim))),
        ],
        t`The claims are there again. They may stay Pending until the pods start.`,
      ),
      stopAndStart.start(situation, controlPlane),
    ]
  },
}
