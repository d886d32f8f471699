/** Which Kubernetes type each path of a group takes, below its prefix. */
type Group = Readonly<Record<string, string>>

const under = (prefix: string, group: Group): Group =>
  Object.fromEntries(Object.entries(group).map(([path, type]) => [`${prefix}.${path}`, type]))
const each = (prefixes: readonly string[], group: Group): Group =>
  Object.fromEntries(prefixes.flatMap((prefix) => Object.entries(under(prefix, group))))

const resources: Group = { 'resources.limits': 'quantity{}', 'resources.requests': 'quantity{}' }
const security: Group = {
  containerSecurityContext: 'SecurityContext',
  podSecurityContext: 'PodSecurityContext',
}
const scheduling: Group = {
  affinity: 'Affinity',
  nodeSelector: 'string{}',
  tolerations: 'Toleration[]',
  topologySpreadConstraints: 'TopologySpreadConstraint[]',
}
const workload: Group = {
  ...resources,
  ...under('scheduling', scheduling),
  'scheduling.podManagementPolicy': 'StatefulSetSpec.podManagementPolicy',
  ...under('security', security),
  env: 'EnvVar[]',
  imagePullPolicy: 'Container.imagePullPolicy',
  'persistence.addVolumes': 'Volume[]',
  'persistence.addVolumeMounts': 'VolumeMount[]',
  'persistence.volumeClaimTemplates': 'PersistentVolumeClaim[]',
  'persistence.volumeClaim.accessModes': 'PersistentVolumeClaimSpec.accessModes',
  'persistence.volumeClaim.retentionPolicy': 'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted',
  'persistence.volumeClaim.size': 'quantity',
}
const distro: Group = {
  env: 'EnvVar[]',
  imagePullPolicy: 'Container.imagePullPolicy',
  resources: 'ResourceRequirements',
  securityContext: 'SecurityContext',
}
const plugin: Group = {
  resources: 'ResourceRequirements',
  securityContext: 'SecurityContext',
  volumeMounts: 'VolumeMount[]',
  imagePullPolicy: 'Container.imagePullPolicy',
}
const rules: Group = { extraRules: 'PolicyRule[]', overwriteRules: 'PolicyRule[]' }
const webhook: Group = {
  failurePolicy: 'ValidatingWebhook.failurePolicy',
  matchPolicy: 'ValidatingWebhook.matchPolicy',
  matchConditions: 'MatchCondition[]',
  namespaceSelector: 'LabelSelector',
  objectSelector: 'LabelSelector',
  rules: 'RuleWithOperations[]',
}
const networkRule: Group = { egress: 'NetworkPolicyEgressRule[]', ingress: 'NetworkPolicyIngressRule[]' }
const admission = 'policies.centralAdmission'

/**
 * Paths whose values go into Kubernetes objects as they are, and the type that Kubernetes reads them as. Free keys are `*`, items `[]`;
 * `X[]` is a list, `x{}` a map with free keys, `X.y` a field of a type. From the chart's templates and Go types, 0.20 to 0.36.
 */
export const kubernetesFields: Group = {
  ...under('controlPlane.statefulSet', {
    ...workload,
    dnsConfig: 'PodDNSConfig',
    dnsPolicy: 'PodSpec.dnsPolicy',
    hostAliases: 'HostAlias[]',
    initContainers: 'Container[]',
    sidecarContainers: 'Container[]',
    'persistence.binariesVolume': 'Volume[]',
    'persistence.dataVolume': 'Volume[]',
  }),
  ...under('controlPlane.backingStore.etcd.deploy.statefulSet', workload),
  ...under('controlPlane.coredns.deployment', { ...resources, ...scheduling }),
  ...under('controlPlane.coredns.security', security),
  ...each(['controlPlane.distro.k8s', 'controlPlane.distro.k3s', 'controlPlane.distro.k0s'], distro),
  ...each(['controlPlane.coredns.service', 'controlPlane.service'], { spec: 'ServiceSpec' }),
  'controlPlane.ingress.spec': 'IngressSpec',
  'controlPlane.ingress.pathType': 'HTTPIngressPath.pathType',
  ...under('controlPlane.advanced.podDisruptionBudget', {
    maxUnavailable: 'int-or-string',
    minAvailable: 'int-or-string',
    unhealthyPodEvictionPolicy: 'PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy',
  }),
  ...each(['controlPlane.advanced.serviceAccount', 'controlPlane.advanced.workloadServiceAccount'], {
    imagePullSecrets: 'LocalObjectReference[]',
  }),
  ...under('controlPlane.advanced.konnectivity.agent', {
    extraEnv: 'EnvVar[]',
    imagePullPolicy: 'Container.imagePullPolicy',
    nodeSelector: 'string{}',
    tolerations: 'Toleration[]',
  }),
  ...under('deploy.kubeProxy', {
    extraEnv: 'EnvVar[]',
    imagePullPolicy: 'Container.imagePullPolicy',
    nodeSelector: 'string{}',
    tolerations: 'Toleration[]',
  }),
  ...each(['deploy.cni.flannel', 'deploy.localPathProvisioner'], {
    imagePullPolicy: 'Container.imagePullPolicy',
  }),
  ...each(['plugin.*', 'plugins.*'], {
    ...plugin,
    'rbac.clusterRole.extraRules': 'PolicyRule[]',
    'rbac.role.extraRules': 'PolicyRule[]',
  }),
  ...under('plugin.*', {
    env: 'EnvVar[]',
    envFrom: 'EnvFromSource[]',
    lifecycle: 'Lifecycle',
    livenessProbe: 'Probe',
    readinessProbe: 'Probe',
    startupProbe: 'Probe',
  }),
  ...each(['rbac.clusterRole', 'rbac.role'], rules),
  ...each(['experimental.genericSync.clusterRole', 'experimental.genericSync.role'], {
    extraRules: 'PolicyRule[]',
  }),
  ...each(
    [`${admission}.mutatingWebhooks[].webhooks[]`, `${admission}.validatingWebhooks[].webhooks[]`],
    webhook,
  ),
  [`${admission}.mutatingWebhooks[].webhooks[].reinvocationPolicy`]: 'MutatingWebhook.reinvocationPolicy',
  ...under('policies.limitRange', {
    default: 'quantity{}',
    defaultRequest: 'quantity{}',
    max: 'quantity{}',
    min: 'quantity{}',
  }),
  'policies.resourceQuota.quota': 'quantity{}',
  'policies.resourceQuota.scopeSelector': 'ScopeSelector',
  ...each(['policies.networkPolicy.controlPlane', 'policies.networkPolicy.workload'], networkRule),
  'policies.networkPolicy.extraControlPlaneRules': 'NetworkPolicyEgressRule[]',
  'policies.networkPolicy.extraWorkloadRules': 'NetworkPolicyEgressRule[]',
  ...under('privateNodes.autoUpgrade', { ...security, imagePullPolicy: 'Container.imagePullPolicy' }),
  ...each(['controlPlane.standalone.joinNode', 'privateNodes.joinNode'], {
    'nodeRegistration.taints': 'Taint[]',
    'nodeRegistration.imagePullPolicy': 'Container.imagePullPolicy',
  }),
  ...under('sync.toHost.pods.rewriteHosts.initContainer', resources),
}
