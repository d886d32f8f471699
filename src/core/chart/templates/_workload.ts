import type { WorkloadParts } from '../parts/workload.ts'
import { addedVolumes } from './workload/added-volumes.ts'
import { configHash } from './workload/config-hash.ts'
import { containerSecurityContext } from './workload/container-security-context.ts'
import { exportKubeConfigCheck } from './workload/export-kube-config-check.ts'
import { kind } from './workload/kind.ts'
import { kubernetes } from './workload/kubernetes.ts'
import { kubernetesContainers } from './workload/kubernetes-containers.ts'
import { kubernetesTag } from './workload/kubernetes-tag.ts'
import { ownMounts } from './workload/own-mounts.ts'
import { ownVolumes } from './workload/own-volumes.ts'
import { podFields } from './workload/pod-fields.ts'
import { probeNumbers } from './workload/probe-numbers.ts'
import { removedSnapshotsCheck } from './workload/removed-snapshots-check.ts'
import { userEnv } from './workload/user-env.ts'
import { volumeClaimEnabled } from './workload/volume-claim-enabled.ts'

/** The workload family's parts in the newest chart. */
export const workload: WorkloadParts = {
  checks: [exportKubeConfigCheck, removedSnapshotsCheck],
  kind,
  volumeClaimEnabled,
  backingStores: ['etcd.embedded', 'etcd.deploy', 'etcd.external', 'database.embedded', 'database.external'],
  distro: (context) => context.parts.distroInUse(context).name,
  distroInUse: () => kubernetes,
  kubernetesContainers,
  kubernetesTag,
  copyFlag: '-r',
  configHash,
  unquotedReleases: [],
  terminationGracePeriodSeconds: 15,
  probeNumbers,
  containerSecurityContext,
  podFields,
  userEnv,
  ownVolumes,
  ownMounts,
  configFolder: '/var/lib/vcluster',
  addedVolumes,
  etcdProbePaths: { liveness: '/livez', startup: '/readyz' },
}
