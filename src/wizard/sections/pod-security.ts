import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

const home = 'backing-store'

export const podSecuritySection: Section = {
  title: 'Security',
  help: 'By default the control plane runs as root. A switch to non-root is for new tenants only, because files of an existing volume belong to root.',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.security.podSecurityContext',
          title: 'Pod security context',
          help: 'Security settings of the whole pod. Set fsGroup when the container runs as non-root, or it cannot write its volume.',
          example: yamlExamples.podSecurityContext,
        },
        {
          path: 'controlPlane.statefulSet.security.containerSecurityContext',
          title: 'Container security context',
          help: 'User, privileges and capabilities of the control-plane container, merged with the defaults. With runAsNonRoot also set runAsUser and runAsGroup, whose default is root.',
          example: yamlExamples.containerSecurityContext,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        { ...etcdPods.podSecurity, home },
        { ...etcdPods.containerSecurity, home },
      ],
    },
  ],
}
