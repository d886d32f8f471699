import { componentImage } from '../fields/component-image.ts'
import type { Section } from '../step.ts'
import { usesK8s } from '../when/uses-k8s.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const controllerManagerSection: Section = {
  title: 'Controller manager',
  when: usesK8s,
  entries: [
    {
      path: 'controlPlane.distro.k8s.controllerManager.enabled',
      title: 'Run the controller manager',
      help: 'Starts the tenant controller manager. Without it Deployments create no pods, service accounts get no tokens and nothing is garbage collected.',
    },
    {
      path: 'controlPlane.distro.k8s.controllerManager.extraArgs',
      title: 'Extra arguments',
      help: 'Flags appended to the generated command, one per entry in the form --name=value.',
      example: yamlExamples.controllerManagerArgs,
    },
    {
      path: 'controlPlane.distro.k8s.controllerManager.command',
      title: 'Command',
      help: 'Replaces the whole generated command. Only for debugging; extra arguments are the safer way.',
      example: yamlExamples.controllerManagerCommand,
    },
    ...componentImage('controllerManager', 'controller manager', 'k8sControllerManager'),
  ],
}
