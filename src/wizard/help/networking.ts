import { under } from './families/under.ts'
import type { Help } from './help.ts'

const replicateServices: Help = {
  '': { title: 'Replicated Services', help: 'Services that also appear on the other side, kept up to date.' },
  toHost: { title: 'To the host', help: 'Services of the tenant that also appear in the host cluster.' },
  'toHost[]': { title: 'Service', help: 'One Service of the tenant and the name of its copy.' },
  'toHost[].from': { title: 'From', help: 'Service in the tenant, as namespace/name.' },
  'toHost[].to': {
    title: 'To',
    help: 'Name of the copy, which is made in the namespace of the virtual cluster.',
  },
  fromHost: {
    title: 'From the host',
    help: 'Services of the host cluster that also appear in the tenant. Needs rights on the whole host cluster.',
  },
  'fromHost[]': { title: 'Service', help: 'One Service of the host cluster and the place of its copy.' },
  'fromHost[].from': {
    title: 'From',
    help: "Service in the host cluster, as namespace/name, or a name in the virtual cluster's own namespace.",
  },
  'fromHost[].to': { title: 'To', help: 'The copy in the tenant, as namespace/name.' },
}

const resolveDns: Help = {
  '': { title: 'DNS rules', help: 'Names that lead elsewhere. They need CoreDNS inside the control plane.' },
  '[]': { title: 'DNS rule', help: 'A host name, Service or namespace of the tenant, and where it leads.' },
  '[].hostname': { title: 'Host name', help: 'Host name that the rule answers.' },
  '[].service': {
    title: 'Service',
    help: 'Service of the tenant whose name the rule answers, as namespace/name.',
  },
  '[].namespace': {
    title: 'Namespace',
    help: 'Namespace of the tenant whose Service names the rule answers.',
  },
  '[].target': { title: 'Target', help: 'Where the name leads.' },
  '[].target.hostname': { title: 'Host name', help: 'Leads to another host name.' },
  '[].target.ip': { title: 'IP address', help: 'Leads to a fixed IP address.' },
  '[].target.hostService': {
    title: 'Host Service',
    help: 'Leads to a Service of the host cluster, as namespace/name.',
  },
  '[].target.hostNamespace': {
    title: 'Host namespace',
    help: 'Leads to the Services of a namespace of the host cluster.',
  },
  '[].target.vClusterService': {
    title: 'Service of another tenant',
    help: 'Leads to a Service of another virtual cluster: host namespace/virtual cluster/namespace/name.',
  },
}

const advanced: Help = {
  '': { title: 'Advanced', help: 'Cluster domain, names of the host cluster and requests to kubelets.' },
  clusterDomain: {
    title: 'Cluster domain',
    help: 'Domain at the end of the names of Services in the tenant.',
  },
  fallbackHostCluster: {
    title: 'Fall back to host DNS',
    help: 'Asks the DNS of the host cluster for names the tenant does not know, so its Services resolve by name.namespace.',
  },
  proxyKubelets: {
    title: 'Kubelet proxy',
    help: 'How tools in the tenant reach kubelets for metrics of their own pods.',
  },
  'proxyKubelets.byHostname': {
    title: 'By host name',
    help: 'Gives nodes a host name that leads through the control plane. Some tools insist on an IP address instead.',
  },
  'proxyKubelets.byIP': {
    title: 'By IP address',
    help: 'Creates a Service per node in the host cluster, whose IP stands for the node and leads through the control plane.',
  },
}

/** Addresses, names and Services across the border of the virtual cluster. */
export const networking: Help = under('networking', {
  '': { title: 'Networking', help: 'Address ranges, names, and Services shared with the host cluster.' },
  podCIDR: {
    title: 'Pod addresses',
    help: 'Range of the pods on private nodes. It must not overlap other networks in use.',
  },
  serviceCIDR: {
    title: 'Service addresses',
    help: "Range of Services, for private nodes or where the host cluster's own cannot be found out.",
  },
  ...under('replicateServices', replicateServices),
  ...under('resolveDNS', resolveDns),
  ...under('advanced', advanced),
})
