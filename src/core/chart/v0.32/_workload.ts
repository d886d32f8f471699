// templates/_distro.tpl: k3s as a second distro; statefulset.yaml and etcd-*.yaml: missing quotes
import type { WorkloadParts } from '../parts/workload.ts'
import { kubernetes } from '../templates/workload/kubernetes.ts'
import { chooseDistro } from './choose-distro.ts'
import { k3s } from './k3s.ts'
import { userEnv } from './user-env.ts'

/** Chart 0.32's workload parts, as far as they differ from 0.33. */
export const workload = {
  distroInUse: chooseDistro([k3s, kubernetes]),
  userEnv,
  unquotedReleases: ['workload', 'pods', 'etcd'],
} satisfies Partial<WorkloadParts>
