import { joinNode } from './families/join-node.ts'
import { under } from './families/under.ts'
import type { Help } from './help.ts'

const autoUpgrade: Help = {
  '': { title: 'Automatic upgrade', help: 'Bringing nodes to the Kubernetes version of the control plane.' },
  enabled: {
    title: 'Upgrade nodes',
    help: 'Upgrades private nodes by pods when the control plane gets another version.',
  },
  concurrency: { title: 'At once', help: 'How many nodes may be upgraded in parallel.' },
  nodeSelector: {
    title: 'Node selector',
    help: 'Labels of the nodes that are upgraded. Empty means all workers.',
  },
  image: { title: 'Image', help: 'Image of the upgrade pods. Empty means that of the control plane.' },
  imagePullPolicy: {
    title: 'Pull policy',
    help: 'When a node pulls the image: IfNotPresent, Always or Never.',
  },
  binariesPath: {
    title: 'Binaries',
    help: 'Directory of the Kubernetes binaries on the nodes. Empty means /usr/local/bin.',
  },
  cniBinariesPath: {
    title: 'CNI binaries',
    help: 'Directory of the network plugins on the nodes. Empty means /opt/cni/bin.',
  },
  bundleRepository: {
    title: 'Bundle repository',
    help: 'Address that the Kubernetes binaries are downloaded from.',
  },
  podSecurityContext: {
    title: 'Pod security context',
    help: 'Security settings of the upgrade pods as a whole.',
  },
  containerSecurityContext: {
    title: 'Container security context',
    help: 'User, privileges and capabilities of the upgrade container.',
  },
}

const loadBalancer: Help = {
  '': { title: 'Load balancer', help: 'How each node spreads its requests over the control-plane replicas.' },
  enabled: {
    title: 'Balance on the node',
    help: 'Spreads requests of the node over all control planes, so no load balancer is needed in front of them.',
  },
  kubeProxy: { title: 'Also for kube-proxy', help: 'Sends the requests of kube-proxy through it as well.' },
  port: { title: 'Port', help: 'Port on the node at which the load balancer listens.' },
}

/** Nodes that belong to the tenant alone. Pools of automatic nodes have a file of their own. */
export const privateNodes: Help = under('privateNodes', {
  '': {
    title: 'Private nodes',
    help: 'Nodes that belong to the tenant alone, instead of nodes of the host cluster.',
  },
  enabled: {
    title: 'Use private nodes',
    help: 'Lets machines join the tenant as its nodes. Nothing is synced any more, and several features are refused.',
  },
  defaultProfile: {
    title: 'Default profile',
    help: 'Node profile of the platform for nodes that name none. Needs a connection to the platform.',
  },
  importNodeBinaries: {
    title: 'Ship node binaries',
    help: 'Copies binaries for nodes to the control plane, so that nodes join without downloads from the internet.',
  },
  kubelet: { title: 'Kubelet', help: 'Settings of the kubelets of all private nodes.' },
  'kubelet.config': {
    title: 'Configuration',
    help: 'Merged into the default KubeletConfiguration of the nodes.',
  },
  'kubelet.cgroupDriver': {
    title: 'Cgroup driver',
    help: 'How kubelets manage control groups, such as systemd.',
  },
  ...under('autoUpgrade', autoUpgrade),
  daemon: { title: 'Node daemon', help: 'A helper process of vCluster on every private node.' },
  'daemon.enabled': { title: 'Run the daemon', help: 'Deploys the helper process to the private nodes.' },
  ...under('daemon.controlPlaneLoadBalancer', loadBalancer),
  ...under('joinNode', joinNode('a private node')),
  vpn: { title: 'VPN', help: 'A network between nodes and control plane in different places.' },
  'vpn.enabled': {
    title: 'Connect by VPN',
    help: 'Connects nodes to the control plane by VPN. Needs the platform, and cannot be changed later from 0.30 on.',
  },
  'vpn.nodeToNode': { title: 'Between nodes', help: 'The VPN between the nodes themselves.' },
  'vpn.nodeToNode.enabled': {
    title: 'Connect nodes with each other',
    help: 'Also connects the nodes with each other by VPN, for nodes in different networks.',
  },
})
