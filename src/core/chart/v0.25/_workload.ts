// templates/statefulset.yaml, _distro.tpl, _init-containers.tpl
import type { WorkloadParts } from '../parts/workload.ts'
import { kubernetes } from '../templates/workload/kubernetes.ts'
import { ownMounts } from '../templates/workload/own-mounts.ts'
import { ownVolumes } from '../templates/workload/own-volumes.ts'
import { chooseDistro } from '../v0.32/choose-distro.ts'
import { k3s } from '../v0.32/k3s.ts'
import { coreDnsManifests } from './core-dns-manifests.ts'
import { fixedProbes } from './fixed-probes.ts'
import { k0s } from './k0s.ts'
import { kubernetesTag } from './kubernetes-tag.ts'

/** Chart 0.25's workload parts, as far as they differ from 0.26. */
export const workload = {
  distroInUse: chooseDistro([k3s, k0s, kubernetes]),
  kubernetesTag,
  copyFlag: '-a',
  terminationGracePeriodSeconds: 10,
  probeNumbers: fixedProbes({ timeoutSeconds: 3 }),
  podFields: { POD_NAME: 'metadata.name', POD_IP: 'status.podIP', NODE_NAME: 'spec.nodeName' },
  configFolder: '/var/vcluster',
  ownVolumes: (context) => [...ownVolumes(context), ...coreDnsManifests.volumes(context)],
  ownMounts: (context) => [...ownMounts(context), ...coreDnsManifests.mounts(context)],
} satisfies Partial<WorkloadParts>
