import { joinNode } from '../families/join-node.ts'
import { nodeTypeSelector } from '../families/node-type-selector.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const autoNodes: Help = {
  '': { title: 'Automatic nodes', help: 'Machines that a node provider supplies for the control plane.' },
  provider: { title: 'Provider', help: 'Node provider that supplies the machines.' },
  quantity: { title: 'Number', help: 'Number of machines.' },
  ...under('nodeTypeSelector', nodeTypeSelector),
  ...under('requirements', nodeTypeSelector),
}

/** A control plane on machines of its own, without a host cluster. */
export const standalone: Help = under('controlPlane.standalone', {
  '': { title: 'Standalone', help: 'A control plane as a process on a machine, without a host cluster.' },
  enabled: {
    title: 'Run standalone',
    help: 'Runs the control plane on a machine instead of in a host cluster; its workers are private nodes.',
  },
  dataDir: {
    title: 'Data directory',
    help: 'Directory of the machine in which the control plane keeps its data.',
  },
  advertiseAddress: {
    title: 'Advertised address',
    help: 'IP address that pods and nodes are told, for machines whose default route is not the right one.',
  },
  bundle: {
    title: 'Bundle',
    help: 'Path of a local file with the Kubernetes binaries, instead of a download.',
  },
  bundleRepository: {
    title: 'Bundle repository',
    help: 'Address that the Kubernetes binaries are downloaded from.',
  },
  syncConfig: { title: 'Configuration sync', help: 'Changing the configuration from inside the cluster.' },
  'syncConfig.enabled': {
    title: 'Configuration from a Secret',
    help: 'Follows the Secret vcluster-config in kube-system, and restarts the control plane where it has to.',
  },
  ...under('autoNodes', autoNodes),
  ...under('joinNode', joinNode('the machine of the control plane')),
  'joinNode.name': {
    title: 'Node name',
    help: 'Name of the node that the machine becomes. Empty means its host name.',
  },
  'joinNode.enabled': {
    title: 'Join as a node',
    help: 'Makes the machine of the control plane a node of the cluster. Off, it runs no pods.',
  },
})
