import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const claimTemplatesSection: Section = {
  title: 'Own claim templates',
  help: 'Replace the claim above, for instance to add labels or a second volume.',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaimTemplates',
          title: 'Volume claim templates',
          help: 'Complete claim templates; one must be called data. Size, class and access modes above then have no effect, and the workload becomes a StatefulSet.',
          example: yamlExamples.volumeClaimTemplates,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaimTemplates',
          title: 'Volume claim templates',
          help: 'Complete claim templates for the members; one must be called data. Leave the claim above switched on, or an empty volume takes its name.',
          example: yamlExamples.volumeClaimTemplates,
        },
      ],
    },
  ],
}
