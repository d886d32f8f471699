import type { NetworkPolicyEgressRule } from 'kubernetes-types/networking/v1'
import { truthy } from '../../../go/truthy.ts'
import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { givenItems } from '../workload/given-items.ts'
import { raw } from '../workload/raw.ts'
import { openPorts } from './open-ports.ts'
import { peers } from './peers.ts'
import { policy } from './policy.ts'

const section = 'policies.networkPolicy.workload'

/** Workloads reach each other, DNS, the control plane and, if so set, public addresses. */
export function workloadPolicy(context: Context): KubernetesObject {
  const controlPlane = peers.controlPlane(context)
  const workloads = peers.workloads(context)
  return policy(context, 'vc-work', {
    ...workloads,
    egress: [
      { ports: [...openPorts.dnsAndApi], to: [controlPlane] },
      { to: [workloads] },
      ...publicEgress(context),
      ...givenItems<NetworkPolicyEgressRule>(context.value(`${section}.egress`)),
    ],
    ingress: [
      { from: [controlPlane] },
      { from: [workloads] },
      ...givenItems<never>(context.value(`${section}.ingress`)),
    ],
  })
}

function publicEgress(context: Context): NetworkPolicyEgressRule[] {
  if (!truthy(context.value(`${section}.publicEgress.enabled`))) return []
  const cidr = raw<string>(context.value(`${section}.publicEgress.cidr`))
  const except = given<string[]>(context.value(`${section}.publicEgress.except`))
  return [{ to: [{ ipBlock: { cidr, except } }] }]
}
