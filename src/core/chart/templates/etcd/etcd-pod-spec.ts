import type { PodSpec } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { optional } from '../workload/optional.ts'
import { optionalRaw } from '../workload/optional-raw.ts'
import { raw } from '../workload/raw.ts'
import { serviceAccountName } from '../workload/service-account-name.ts'
import { etcdAffinity } from './etcd-affinity.ts'
import { etcdContainer } from './etcd-container.ts'
import { etcdPath } from './etcd-path.ts'
import { etcdVolumes } from './etcd-volumes.ts'

/** The pod of an etcd member. */
export function etcdPodSpec(context: Context): PodSpec {
  const setting = (path: string): ReturnType<Context['value']> => context.value(`${etcdPath}.${path}`)
  const affinity = setting('scheduling.affinity')
  return {
    terminationGracePeriodSeconds: 10,
    affinity: truthy(affinity) ? given(affinity) : etcdAffinity(context),
    ...optional('topologySpreadConstraints', setting('scheduling.topologySpreadConstraints')),
    nodeSelector: given(setting('scheduling.nodeSelector')),
    tolerations: given(setting('scheduling.tolerations')),
    automountServiceAccountToken: false,
    serviceAccountName: serviceAccountName(context),
    volumes: etcdVolumes(context),
    ...optionalRaw('priorityClassName', setting('scheduling.priorityClassName')),
    ...optional('securityContext', setting('security.podSecurityContext')),
    enableServiceLinks: raw(setting('enableServiceLinks')),
    containers: [etcdContainer(context)],
  }
}
