import type { Section } from '../step.ts'
import { allOf } from '../when/all-of.ts'
import { isOn } from '../when/is-on.ts'
import { not } from '../when/not.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const tenantDnsPlacementSection: Section = {
  title: 'Tenant CoreDNS',
  when: allOf(isOn('controlPlane.coredns.enabled'), not(isOn('controlPlane.coredns.embedded'))),
  entries: [
    {
      path: 'controlPlane.coredns.deployment.nodeSelector',
      title: 'Node selector',
      help: 'Labels that a node must carry to run CoreDNS.',
      example: yamlExamples.nodeSelector,
    },
    {
      path: 'controlPlane.coredns.deployment.tolerations',
      title: 'Tolerations',
      help: 'Taints that CoreDNS pods put up with.',
      example: yamlExamples.tolerations,
    },
    {
      path: 'controlPlane.coredns.deployment.affinity',
      title: 'Affinity',
      help: 'Rules that draw CoreDNS pods to nodes or keep them apart.',
      example: yamlExamples.nodeAffinity,
    },
    {
      path: 'controlPlane.coredns.deployment.topologySpreadConstraints',
      title: 'Topology spread constraints',
      help: 'By default two CoreDNS pods must not share a node, and the second stays pending on a single usable node. A value here replaces that rule.',
      example: yamlExamples.coreDnsSpread,
    },
    {
      path: 'controlPlane.coredns.priorityClassName',
      title: 'Priority class',
      help: 'Priority of the CoreDNS pods; the class must exist where they are scheduled.',
      example: 'vcluster-control-plane',
      format: 'dns-subdomain',
    },
  ],
}
