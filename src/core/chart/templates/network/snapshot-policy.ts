import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { openPorts } from './open-ports.ts'
import { peers } from './peers.ts'
import { policy } from './policy.ts'

/** The pods that take snapshots reach control plane, DNS and the host's API server. No rule lets anything in. */
export const snapshotPolicy = (context: Context): KubernetesObject =>
  policy(context, 'vc-snapshot', {
    ...peers.snapshots,
    egress: [
      { to: [peers.controlPlane(context)] },
      { to: [peers.hostDns] },
      { ports: [...openPorts.hostApi] },
    ],
  })
