/**
 * The values that Kubernetes or the chart takes for texts that no step describes, by the end of their path. From the Kubernetes API
 * reference (containers, taints, label selectors, network policies, admission webhooks, Ingress), the pod security standards, and the
 * sections that snapshots.auto.storage has.
 */
const usual: Readonly<Record<string, readonly string[]>> = {
  imagePullPolicy: ['', 'IfNotPresent', 'Always', 'Never'],
  'taints.[].effect': ['NoSchedule', 'PreferNoSchedule', 'NoExecute'],
  'matchExpressions.[].operator': ['In', 'NotIn', 'Exists', 'DoesNotExist'],
  'addVolumeMounts.[].mountPropagation': ['', 'None', 'HostToContainer', 'Bidirectional'],
  'ports.[].protocol': ['', 'TCP', 'UDP', 'SCTP'],
  'webhooks.[].failurePolicy': ['', 'Fail', 'Ignore'],
  'webhooks.[].matchPolicy': ['', 'Exact', 'Equivalent'],
  'webhooks.[].sideEffects': ['', 'None', 'NoneOnDryRun'],
  'webhooks.[].reinvocationPolicy': ['', 'Never', 'IfNeeded'],
  'controlPlane.ingress.pathType': ['Exact', 'Prefix', 'ImplementationSpecific'],
  'policies.podSecurityStandard': ['', 'privileged', 'baseline', 'restricted'],
  'logging.encoding': ['console', 'json'],
  'snapshots.auto.storage.type': ['', 's3', 'oci', 'container', 'azure'],
}

/** The only values of a text, where they are known; its path with `[]` for items. */
export function usualOptions(generic: readonly string[]): readonly string[] | undefined {
  for (let from = Math.max(0, generic.length - 4); from < generic.length; from++) {
    const end = generic.slice(from).join('.')
    if (Object.hasOwn(usual, end)) return usual[end]
  }
  return undefined
}
