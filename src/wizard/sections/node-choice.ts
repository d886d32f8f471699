import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const nodeChoiceSection: Section = {
  title: 'Which nodes',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.scheduling.nodeSelector',
          title: 'Node selector',
          help: 'Labels that a node must carry. A strict filter: without a matching node the pods stay pending.',
          example: yamlExamples.nodeSelector,
        },
        {
          path: 'controlPlane.statefulSet.scheduling.tolerations',
          title: 'Tolerations',
          help: 'Taints that control-plane pods put up with, so that they may run on reserved nodes. They do not draw pods there; add a node selector for that.',
          example: yamlExamples.tolerations,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.nodeSelector',
          title: 'Node selector',
          help: 'Labels that a node must carry to run an etcd member. Nothing is inherited from the control plane.',
          example: yamlExamples.nodeSelector,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.tolerations',
          title: 'Tolerations',
          help: 'Taints that etcd pods put up with. Nothing is inherited from the control plane.',
          example: yamlExamples.tolerations,
        },
      ],
    },
  ],
}
