import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const podNetworkSection: Section = {
  title: 'Name resolution',
  help: 'How the pods themselves find other hosts; tenant workloads are not concerned.',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.dnsPolicy',
          title: 'DNS policy',
          help: 'Where the pods look names up. With None only the settings below count, and at least one name server is needed.',
          options: ['', 'ClusterFirst', 'Default', 'ClusterFirstWithHostNet', 'None'],
        },
        {
          path: 'controlPlane.statefulSet.dnsConfig.nameservers',
          title: 'Name servers',
          help: 'Addresses of further DNS servers, three at most in all.',
          example: yamlExamples.nameservers,
        },
        {
          path: 'controlPlane.statefulSet.dnsConfig.searches',
          title: 'Search domains',
          help: 'Domains that are tried for short names, added to those of the policy.',
          example: yamlExamples.searches,
        },
        {
          path: 'controlPlane.statefulSet.dnsConfig.options',
          title: 'Resolver options',
          help: 'Options of the resolver, for instance ndots. They are merged with those of the policy.',
          example: yamlExamples.dnsOptions,
        },
        {
          path: 'controlPlane.statefulSet.hostAliases',
          title: 'Host aliases',
          help: 'Lines for the hosts file of the pods, for names that no DNS server knows.',
          example: yamlExamples.hostAliases,
        },
        {
          path: 'controlPlane.statefulSet.enableServiceLinks',
          title: 'Service links',
          help: 'Gives the pods one set of environment variables per Service of the namespace. Switch it off in namespaces with very many Services, where it slows the start.',
        },
      ],
    },
    { title: 'etcd', when: hasEtcdPods, entries: [{ ...etcdPods.serviceLinks, home: 'backing-store' }] },
  ],
}
