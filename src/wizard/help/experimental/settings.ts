import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const denyProxyRequests: Help = {
  '': { title: 'Denied requests', help: 'Requests to the API of the tenant that are refused.' },
  '[]': { title: 'Denial', help: 'One group of requests that are refused.' },
  '[].name': { title: 'Name', help: 'Name of the denial.' },
  '[].namespaces': { title: 'Namespaces', help: 'Namespaces in which it holds. Empty means all of them.' },
  '[].excludedUsers': { title: 'Exempt users', help: 'Users whose requests are not refused.' },
  '[].rules': { title: 'Rules', help: 'Which requests are refused; one match is enough.' },
  '[].rules[]': { title: 'Rule', help: 'Operations on resources that are refused.' },
  '[].rules[].apiGroups': { title: 'API groups', help: 'API groups of the resources, or * for all.' },
  '[].rules[].apiVersions': { title: 'API versions', help: 'API versions of the resources, or * for all.' },
  '[].rules[].resources': { title: 'Resources', help: 'Plural names of the resources.' },
  '[].rules[].operations': {
    title: 'Operations',
    help: 'Verbs that are refused, such as create or list, or only *.',
  },
  '[].rules[].scope': {
    title: 'Scope',
    help: 'Whether the rule holds for resources of the cluster or of namespaces.',
  },
}

const proxy: Help = {
  '': { title: 'Resource proxy', help: 'Resources that another virtual cluster answers for.' },
  customResources: {
    title: 'Custom resources',
    help: 'Custom resources that live in another virtual cluster, by kind, group and version.',
  },
  'customResources.*': {
    title: 'Custom resource',
    help: 'One kind of custom resource and the virtual cluster in which it lives.',
  },
  'customResources.*.enabled': { title: 'Use the proxy', help: 'Passes requests for this resource on.' },
  'customResources.*.accessResources': {
    title: 'Access',
    help: 'Which objects can be reached: owned or all.',
  },
  'customResources.*.targetVirtualCluster': {
    title: 'Target',
    help: 'The virtual cluster of the platform that answers.',
  },
  'customResources.*.targetVirtualCluster.name': { title: 'Name', help: 'Name of that virtual cluster.' },
  'customResources.*.targetVirtualCluster.project': {
    title: 'Project',
    help: 'Its project. Empty means the same one.',
  },
}

const syncSettings: Help = {
  '': { title: 'Sync settings', help: 'How syncing works as a whole.' },
  setOwner: {
    title: 'Set the owner',
    help: 'Makes the Service of the API the owner of synced objects, so they are deleted with it.',
  },
  hostMetricsBindAddress: {
    title: 'Host metrics address',
    help: 'Address at which the controllers for the host side serve metrics.',
  },
  virtualMetricsBindAddress: {
    title: 'Tenant metrics address',
    help: 'Address at which the controllers for the tenant side serve metrics.',
  },
  targetNamespace: {
    title: 'Target namespace',
    help: 'Host namespace into which objects are synced. Gone from chart 0.29 on.',
  },
  disableSync: {
    title: 'Sync nothing',
    help: 'Switches syncing and most of the control plane off. Gone from chart 0.26 on.',
  },
  rewriteKubernetesService: {
    title: 'Rewrite the kubernetes Service',
    help: 'Without syncing, lets the kubernetes Service lead to the virtual cluster. Gone from chart 0.26 on.',
  },
  syncLabels: {
    title: 'Kept labels',
    help: 'Labels that syncing to the host does not rewrite. Gone from chart 0.21 on.',
  },
}

const certificates: Help = {
  '': {
    title: 'Certificate paths',
    help: 'Where the control plane finds its certificates and its kubeconfig.',
  },
  kubeConfig: { title: 'kubeconfig', help: 'Path of the kubeconfig for the tenant.' },
  serverCACert: { title: 'Server CA', help: 'Path of the authority for server certificates.' },
  serverCAKey: { title: 'Server CA key', help: 'Path of the key of the authority for server certificates.' },
  clientCACert: { title: 'Client CA', help: 'Path of the authority for client certificates.' },
  clientCAKey: { title: 'Client CA key', help: 'Path of the key of the authority for client certificates.' },
  requestHeaderCACert: {
    title: 'Request header CA',
    help: 'Path of the authority for requests of the API proxy.',
  },
}

const gone: Help = {
  isolatedControlPlane: {
    title: 'Isolated control plane',
    help: 'A control plane in another cluster than its workloads, up to 0.27.',
  },
  'isolatedControlPlane.enabled': {
    title: 'Isolate the control plane',
    help: 'Runs workloads in another cluster than the control plane.',
  },
  'isolatedControlPlane.headless': {
    title: 'Headless',
    help: 'Deploys what the workload cluster needs, without the control plane itself.',
  },
  'isolatedControlPlane.kubeConfig': {
    title: 'kubeconfig',
    help: 'Path of the kubeconfig for the cluster of the workloads.',
  },
  'isolatedControlPlane.namespace': {
    title: 'Namespace',
    help: 'Namespace of the workloads in that cluster.',
  },
  'isolatedControlPlane.service': {
    title: 'Service',
    help: 'Service of the virtual cluster in the cluster of the workloads.',
  },
  multiNamespaceMode: {
    title: 'Multi-namespace mode',
    help: 'A host namespace per tenant namespace, up to 0.25.',
  },
  'multiNamespaceMode.enabled': {
    title: 'Use several namespaces',
    help: 'Gives each tenant namespace one of its own in the host cluster.',
  },
  'multiNamespaceMode.namespaceLabels': {
    title: 'Namespace labels',
    help: 'Labels added to the namespaces that are created in the host cluster.',
  },
  reuseNamespace: {
    title: 'Reuse the namespace',
    help: 'Allows more than one virtual cluster in the same host namespace.',
  },
}

/** Experimental settings, and those that later charts no longer have. */
export const experimentalSettings: Help = under('experimental', {
  '': { title: 'Experimental', help: 'Settings that may change with any version of the chart.' },
  ...under('denyProxyRequests', denyProxyRequests),
  ...under('proxy', proxy),
  ...under('syncSettings', syncSettings),
  ...under('virtualClusterKubeConfig', certificates),
  ...gone,
})
