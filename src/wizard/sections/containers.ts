import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

const home = 'backing-store'

export const containersSection: Section = {
  title: 'Command and environment',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.env',
          title: 'Environment variables',
          help: 'Added to the control-plane container. Values must be text, so quote numbers.',
          example: yamlExamples.env,
        },
        {
          path: 'controlPlane.statefulSet.workingDir',
          title: 'Working directory',
          help: 'Directory that the container starts in. Empty means that of the image.',
          example: '/data',
        },
        {
          path: 'controlPlane.statefulSet.command',
          title: 'Command',
          help: 'Replaces the entry point of the image. Only for debugging.',
          example: yamlExamples.containerCommand,
        },
        {
          path: 'controlPlane.statefulSet.args',
          title: 'Arguments',
          help: 'Replaces the arguments of the image. Only for debugging; the configuration itself is read from a mounted file.',
          example: yamlExamples.containerArgs,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        { ...etcdPods.env, home },
        { ...etcdPods.extraArgs, home },
      ],
    },
  ],
}
