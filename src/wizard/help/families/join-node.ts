import { containerd } from './containerd.ts'
import { taints } from './taints.ts'
import { under } from './under.ts'
import type { Help } from '../help.ts'

const registration: Help = {
  '': { title: 'Node registration', help: 'How the kubelet registers with the API server.' },
  criSocket: { title: 'Runtime socket', help: 'Socket of the container runtime that the kubelet uses.' },
  imagePullPolicy: {
    title: 'Pull policy',
    help: 'When kubeadm pulls images while the node joins: IfNotPresent, Always or Never.',
  },
  ignorePreflightErrors: {
    title: 'Ignored checks',
    help: 'Checks of kubeadm whose failure does not stop the join, such as Swap; all ignores every one.',
  },
  kubeletExtraArgs: {
    title: 'Kubelet flags',
    help: 'Flags for the kubelet, which win over its configuration file.',
  },
  'kubeletExtraArgs[]': { title: 'Kubelet flag', help: 'One flag with its value.' },
  'kubeletExtraArgs[].name': { title: 'Flag', help: 'Name of the flag without leading dashes.' },
  'kubeletExtraArgs[].value': { title: 'Value', help: 'Value of the flag.' },
  ...under('taints', taints('the node that joins')),
}

/** How a machine becomes a node. `nodes` as in "What happens when … joins". */
export const joinNode = (nodes: string): Help => ({
  '': { title: 'Joining', help: `What happens while ${nodes} joins the cluster.` },
  preInstallCommands: {
    title: 'Commands before the installation',
    help: 'Shell commands that run before container runtime and kubelet are installed.',
  },
  preJoinCommands: {
    title: 'Commands before the join',
    help: 'Shell commands that run before kubeadm join.',
  },
  postJoinCommands: { title: 'Commands after the join', help: 'Shell commands that run after kubeadm join.' },
  caCertPath: {
    title: 'CA file',
    help: 'Path on the node of the authority that it trusts for the API server.',
  },
  skipPhases: { title: 'Skipped phases', help: 'Phases of kubeadm join that are left out.' },
  ...under('containerd', containerd),
  ...under('nodeRegistration', registration),
})
