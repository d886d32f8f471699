import { networkRules } from '../families/network-rules.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const publicEgress: Help = {
  '': { title: 'Public destinations', help: 'What workloads may reach outside the host cluster.' },
  enabled: {
    title: 'Allow public destinations',
    help: 'Lets workloads reach the range of public addresses. Off, only the egress rules count.',
  },
  cidr: { title: 'CIDR', help: 'Range of addresses that workloads may reach; by default any.' },
  except: { title: 'Exceptions', help: 'Parts of the range that stay closed; by default private networks.' },
}

const before031: Help = {
  outgoingConnections: {
    title: 'Outgoing connections',
    help: 'What workloads may reach outside the virtual cluster.',
  },
  'outgoingConnections.ipBlock': { title: 'IP range', help: 'Addresses that workloads may reach.' },
  'outgoingConnections.ipBlock.cidr': { title: 'CIDR', help: 'Range of addresses that workloads may reach.' },
  'outgoingConnections.ipBlock.except': { title: 'Exceptions', help: 'Parts of the range that stay closed.' },
  'outgoingConnections.platform': {
    title: 'Reach the platform',
    help: 'Lets the control plane reach pods of the platform in any namespace.',
  },
  extraControlPlaneRules: {
    title: 'Rules for the control plane',
    help: 'Egress rules that let the control plane reach more, such as an external database.',
  },
  extraWorkloadRules: { title: 'Rules for workloads', help: 'Egress rules that let workloads reach more.' },
}

/** Network isolation on the host cluster. */
export const networkPolicy: Help = under('policies.networkPolicy', {
  '': {
    title: 'Network policy',
    help: 'Which traffic of control plane and workloads the host cluster lets through.',
  },
  enabled: {
    title: 'Isolate the network',
    help: 'Creates NetworkPolicies for control plane and workloads. They need a network plugin that enforces them.',
  },
  fallbackDns: {
    title: 'Fallback DNS server',
    help: 'DNS server that CoreDNS asks where those of the host cluster do not answer.',
  },
  labels: { title: 'Labels', help: 'Labels added to those of the network policies.' },
  annotations: {
    title: 'Annotations',
    help: 'Annotations of the network policies; a global annotation of the same key wins.',
  },
  controlPlane: { title: 'Control plane', help: 'Rules added to those for the control plane.' },
  ...under('controlPlane', networkRules({ who: 'the control plane', key: 'ingress' })),
  ...under('controlPlane', networkRules({ who: 'the control plane', key: 'egress' })),
  workload: { title: 'Workloads', help: 'Rules added to those for the pods of the tenant.' },
  ...under('workload', networkRules({ who: 'workloads', key: 'ingress' })),
  ...under('workload', networkRules({ who: 'workloads', key: 'egress' })),
  ...under('workload.publicEgress', publicEgress),
  ...before031,
})
