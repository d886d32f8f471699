import type { NetworkPolicy, NetworkPolicySpec } from 'kubernetes-types/networking/v1'
import { merge } from '../../../go/merge.ts'
import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { raw } from '../workload/raw.ts'
import { annotations } from './annotations.ts'

const section = 'policies.networkPolicy'

/** A policy for both directions. Here the chart's labels win over the user's, and annotations are written even if there are none. */
export const policy = (
  context: Context,
  name: string,
  spec: Omit<NetworkPolicySpec, 'policyTypes'>,
): KubernetesObject & NetworkPolicy => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: {
    name: raw(`${name}-${context.release.name}`),
    namespace: raw(context.release.namespace),
    annotations: given(annotations.globalFirst(context, `${section}.annotations`)),
    labels: given(merge({}, labels(context), context.value(`${section}.labels`))),
  },
  spec: { policyTypes: ['Egress', 'Ingress'], ...spec },
})

const labels = (context: Context): Record<string, string> => ({
  app: 'vcluster',
  chart: context.parts.chartLabel(context),
  release: context.release.name,
  heritage: 'Helm',
})
