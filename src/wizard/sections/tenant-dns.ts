import type { Section } from '../step.ts'
import { allOf } from '../when/all-of.ts'
import { isOn } from '../when/is-on.ts'
import { not } from '../when/not.ts'

const ownPods = allOf(isOn('controlPlane.coredns.enabled'), not(isOn('controlPlane.coredns.embedded')))

export const tenantDnsSection: Section = {
  title: 'Tenant CoreDNS',
  help: 'Name resolution inside the tenant. With one replica it stays a single point of failure whatever the control plane does.',
  entries: [
    {
      path: 'controlPlane.coredns.enabled',
      title: 'Deploy CoreDNS',
      help: 'Runs CoreDNS in the tenant. Off, pods resolve no Service names unless you bring a DNS of your own.',
    },
    {
      path: 'controlPlane.coredns.embedded',
      title: 'Run it in the control plane',
      help: 'CoreDNS runs inside the control-plane pods instead of pods of its own, as often as there are replicas. The settings below then have no effect.',
      when: isOn('controlPlane.coredns.enabled'),
    },
    {
      path: 'controlPlane.coredns.deployment.replicas',
      title: 'Replicas',
      help: 'Number of CoreDNS pods. By default they may not share a node, so two replicas need two usable nodes.',
      unit: 'replicas',
      format: 'natural',
      when: ownPods,
    },
    {
      path: 'controlPlane.coredns.deployment.resources.requests.cpu',
      title: 'CPU request',
      help: 'CPU reserved for each CoreDNS pod.',
      format: 'quantity',
      when: ownPods,
    },
    {
      path: 'controlPlane.coredns.deployment.resources.requests.memory',
      title: 'Memory request',
      help: 'Memory reserved for each CoreDNS pod.',
      format: 'quantity',
      when: ownPods,
    },
    {
      path: 'controlPlane.coredns.deployment.resources.limits.cpu',
      title: 'CPU limit',
      help: 'Upper bound for CPU of each CoreDNS pod; above it answers slow down.',
      format: 'quantity',
      when: ownPods,
    },
    {
      path: 'controlPlane.coredns.deployment.resources.limits.memory',
      title: 'Memory limit',
      help: 'Upper bound for memory of each CoreDNS pod; above it the pod is restarted. Large tenants with many Services need more.',
      format: 'quantity',
      when: ownPods,
    },
  ],
}
