import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

const home = 'backing-store'

export const metadataSection: Section = {
  title: 'Labels and annotations',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.labels',
          title: 'Workload labels',
          help: 'Labels of the StatefulSet or Deployment object. They do not reach its pods, so selectors cannot use them.',
          example: yamlExamples.labels,
        },
        {
          path: 'controlPlane.statefulSet.annotations',
          title: 'Workload annotations',
          help: 'Annotations of the StatefulSet or Deployment object.',
          example: yamlExamples.annotations,
        },
        {
          path: 'controlPlane.statefulSet.pods.labels',
          title: 'Pod labels',
          help: 'Labels of the control-plane pods, usable in selectors. The keys app and release are taken.',
          example: yamlExamples.labels,
        },
        {
          path: 'controlPlane.statefulSet.pods.annotations',
          title: 'Pod annotations',
          help: 'Annotations of the control-plane pods, for instance for a service mesh or a scraper. A change restarts them.',
          example: yamlExamples.podAnnotations,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        { ...etcdPods.labels, home },
        { ...etcdPods.annotations, home },
        { ...etcdPods.podLabels, home },
        { ...etcdPods.podAnnotations, home },
      ],
    },
  ],
}
