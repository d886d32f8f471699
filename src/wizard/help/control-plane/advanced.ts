import { metadata } from '../families/metadata.ts'
import { serviceAccount } from '../families/service-account.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'
import { konnectivity } from './konnectivity.ts'

const kubeVip: Help = {
  '': { title: 'kube-vip', help: 'A virtual IP for the API server, announced on the local network.' },
  enabled: {
    title: 'Announce a virtual IP',
    help: 'Announces the IP of the API address on layer 2. The container gets the capabilities NET_ADMIN and NET_RAW.',
  },
  interface: { title: 'Network interface', help: 'Interface of the node from which the IP is announced.' },
  gateway: {
    title: 'Gateway',
    help: 'Gateway with its prefix length, such as 10.0.0.1/24, for routing the traffic of the IP.',
  },
}

const registry: Help = {
  '': { title: 'Image registry', help: 'A container registry inside the control plane.' },
  enabled: {
    title: 'Run a registry',
    help: 'Serves images from the control plane, for networks without a registry that nodes can reach.',
  },
  anonymousPull: {
    title: 'Anonymous pull',
    help: 'Lets everybody who reaches the registry pull without credentials.',
  },
  config: {
    title: 'Configuration',
    help: 'Settings in the configuration format of the Distribution registry.',
  },
}

const globalMetadata: Help = {
  '': { title: 'Global metadata', help: 'Metadata for nearly all objects of the release.' },
  annotations: {
    title: 'Annotations of all objects',
    help: "Annotations for the chart's objects. Disruption budget and the Role for the platform key stay without.",
  },
}

/** Accounts, metadata and optional parts of the control plane. */
export const advanced: Help = under('controlPlane.advanced', {
  '': { title: 'Advanced', help: 'Service accounts, metadata and optional parts of the control plane.' },
  ...under('cloudControllerManager', {
    '': { title: 'Cloud controller manager', help: 'The built-in controller that completes private nodes.' },
    enabled: {
      title: 'Run the cloud controller manager',
      help: "Sets addresses, provider IDs and other metadata of private nodes. Switch it off to run a provider's own.",
    },
  }),
  ...under('globalMetadata', globalMetadata),
  ...under('headlessService', {
    '': { title: 'Headless Service', help: 'Gives every replica of the StatefulSet a DNS name of its own.' },
    ...metadata({ object: 'headless Service', wins: 'own' }),
  }),
  ...under('konnectivity', konnectivity),
  ...under('kubeVip', kubeVip),
  ...under('registry', registry),
  ...under('podDisruptionBudget', {
    '': { title: 'Disruption budget', help: 'How many control-plane pods a node drain may evict at once.' },
  }),
  ...under('virtualScheduler', {
    '': { title: 'Virtual scheduler', help: 'Older place of the switch for a scheduler in the tenant.' },
  }),
  ...under('serviceAccount', serviceAccount('control plane', 'vc-')),
  ...under('workloadServiceAccount', serviceAccount('tenant workloads', 'vc-workload-')),
})
