// templates/networkpolicy.yaml: two policies, for outgoing traffic alone
import type {
  NetworkPolicy,
  NetworkPolicyEgressRule,
  NetworkPolicySpec,
} from 'kubernetes-types/networking/v1'
import { truthy } from '../../go/truthy.ts'
import type { KubernetesObject, Template } from '../chart.ts'
import type { Context } from '../context.ts'
import { annotations } from '../templates/network/annotations.ts'
import { metadata } from '../templates/network/metadata.ts'
import { peers } from '../templates/network/peers.ts'
import { raw } from '../templates/workload/raw.ts'
import { controlPlaneEgress } from './control-plane-egress.ts'
import { workloadEgress } from './workload-egress.ts'

const section = 'policies.networkPolicy'

/** The rules of the user's own that stand behind the chart's. */
export type ExtraRules = (
  context: Context,
  policy: 'Workload' | 'ControlPlane',
) => readonly NetworkPolicyEgressRule[]

/** What workloads and control plane may reach. */
export const networkPolicies =
  (extraRules: ExtraRules): Template =>
  (context) => {
    if (!truthy(context.value(`${section}.enabled`))) return []
    return [
      policy(context, 'vc-work', context.parts.policyNamespace(context), {
        ...peers.workloads(context),
        egress: [...workloadEgress(context), ...extraRules(context, 'Workload')],
      }),
      policy(context, 'vc-cp', raw(context.release.namespace), {
        ...peers.controlPlane(context),
        egress: [...controlPlaneEgress(context), ...extraRules(context, 'ControlPlane')],
      }),
    ]
  }

type Spec = Pick<NetworkPolicySpec, 'podSelector' | 'egress'>

const policy = (
  context: Context,
  name: string,
  namespace: string,
  spec: Spec,
): KubernetesObject & NetworkPolicy => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: metadata(context, {
    name: `${name}-${context.release.name}`,
    namespace,
    labels: context.value(`${section}.labels`),
    annotations: annotations.globalFirst(context, `${section}.annotations`),
  }),
  spec: { ...spec, policyTypes: ['Egress'] },
})
