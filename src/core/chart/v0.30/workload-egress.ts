import type { NetworkPolicyEgressRule } from 'kubernetes-types/networking/v1'
import type { Context } from '../context.ts'
import { peers } from '../templates/network/peers.ts'
import { raw } from '../templates/workload/raw.ts'
import { rawItems } from './raw-items.ts'

const section = 'policies.networkPolicy.outgoingConnections.ipBlock'

/** Workloads reach the control plane, any DNS, each other and addresses outside, private ones excepted. */
export const workloadEgress = (context: Context): NetworkPolicyEgressRule[] => [
  { ports: [{ port: 443 }, { port: 8443 }], to: [peers.controlPlane(context)] },
  {
    ports: [
      { port: 53, protocol: 'UDP' },
      { port: 53, protocol: 'TCP' },
    ],
  },
  {
    to: [
      peers.workloads(context),
      {
        ipBlock: {
          cidr: raw(context.value(`${section}.cidr`)),
          except: rawItems(context.value(`${section}.except`)),
        },
      },
    ],
  },
]
