import { etcdMigration } from './etcd-migration.ts'
import { fastFailOver } from './fast-fail-over.ts'
import { gateway } from './gateway.ts'
import { ingress } from './ingress.ts'
import { loadBalancer } from './load-balancer.ts'
import { networkPolicy } from './network-policy.ts'
import { nodePort } from './node-port.ts'
import { openshiftFixedUser } from './openshift-fixed-user.ts'
import { openshift } from './openshift.ts'
import type { Overlay } from './overlay.ts'
import { priority } from './priority.ts'
import { storageAks } from './storage-aks.ts'
import { storageEks } from './storage-eks.ts'
import { storageGke } from './storage-gke.ts'
import { storageOnPremises } from './storage-on-premises.ts'
import { storageOpenshift } from './storage-openshift.ts'

/** The overlays, in the order in which they are shown and applied. */
export const overlays: readonly Overlay[] = [
  openshift,
  openshiftFixedUser,
  ...storageEks,
  ...storageGke,
  ...storageAks,
  ...storageOpenshift,
  ...storageOnPremises,
  loadBalancer,
  gateway,
  ingress,
  nodePort,
  priority,
  fastFailOver,
  networkPolicy,
  etcdMigration,
]
