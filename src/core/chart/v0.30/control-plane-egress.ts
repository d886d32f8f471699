import type { NetworkPolicyEgressRule } from 'kubernetes-types/networking/v1'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import { peers } from '../templates/network/peers.ts'

/** The control plane reaches API servers everywhere, all pods of its namespace, the host's DNS and, unless switched off, the platform. */
export const controlPlaneEgress = (context: Context): NetworkPolicyEgressRule[] => [
  { ports: [{ port: 443 }, { port: 8443 }, { port: 6443 }] },
  {
    to: [
      { podSelector: {} },
      peers.hostDns,
      ...(truthy(context.value('policies.networkPolicy.outgoingConnections.platform'))
        ? [peers.platform]
        : []),
    ],
  },
]
