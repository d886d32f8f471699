import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const spreadingSection: Section = {
  title: 'Spreading over nodes and zones',
  help: 'Replicas that share a node are lost together. Selectors must name the labels that the pods really have, the release name included.',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        { block: 'anti-affinity-control-plane' },
        {
          path: 'controlPlane.statefulSet.scheduling.affinity',
          title: 'Affinity',
          help: 'Rules that draw control-plane pods to nodes or keep them apart. The chart adds none, so without a rule all replicas may share a node.',
          example: yamlExamples.nodeAffinity,
        },
        {
          path: 'controlPlane.statefulSet.scheduling.topologySpreadConstraints',
          title: 'Topology spread constraints',
          help: 'Spreads replicas evenly over zones or nodes. DoNotSchedule leaves pods pending where nodes lack the topology label; ScheduleAnyway only prefers.',
          example: yamlExamples.controlPlaneSpread,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        { block: 'anti-affinity-etcd' },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.affinity',
          title: 'Affinity',
          help: 'Rules for etcd pods. Left empty, the chart prefers different nodes and zones; any rule of your own replaces that completely.',
          example: yamlExamples.nodeAffinity,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.topologySpreadConstraints',
          title: 'Topology spread constraints',
          help: 'Spreads members evenly over zones or nodes. A constraint without a label selector counts nothing and has no effect.',
          example: yamlExamples.etcdSpread,
        },
      ],
    },
  ],
}
