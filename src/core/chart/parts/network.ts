import type { ServicePort } from 'kubernetes-types/core/v1'
import type { NetworkPolicyIngressRule } from 'kubernetes-types/networking/v1'
import type { Json, JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import type { Condition } from './rbac.ts'

/** A path of the control plane that Prometheus reads. */
export interface MetricsEndpoint {
  readonly path: string
  /** Whether the component runs. */
  readonly when: Condition
}

/** What changed in Services, routes, monitoring and policies. */
export interface NetworkParts {
  /** The release's name where Services, policies and budgets select pods; older charts forget the quotes. */
  releaseSelector(context: Context): string
  /** The label by which monitoring tells the Service from the headless one. */
  readonly serviceMark: Readonly<Record<string, string>>
  /** Whether the control plane's pods run in the release's namespace. */
  runsWorkload(context: Context): boolean
  /** The ports of the Service between `https` and `kubelet`. */
  extraServicePorts(context: Context): readonly ServicePort[]
  /** By component, in the order of the output. */
  readonly metricsEndpoints: Readonly<Record<string, MetricsEndpoint>>
  /** How metrics are marked with the component that they come from. */
  metricsMark(component: string): JsonObject
  /** The Ingress' spec from what the user gives and what the chart adds. */
  ingressSpec(context: Context, given: Json | undefined, added: JsonObject): Json
  /** The namespace of quota, limits and the workloads' network policy. */
  policyNamespace(context: Context): string
  /** What a LimitRange may hold beside its defaults. */
  readonly limitRangeBounds: readonly ('min' | 'max')[]
  /** Whether workloads run on nodes that the host's network policies reach. */
  policesWorkloads(context: Context): boolean
  /** Who reaches the API server from outside, where network policies are on. */
  readonly outsideIngress: readonly NetworkPolicyIngressRule[]
  /** The chart's `define` blocks that a text of the values may include, by name: the text that each gives. */
  readonly named: Readonly<Record<string, (context: Context) => string>>
}
