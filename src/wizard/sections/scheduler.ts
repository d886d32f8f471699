import { componentImage } from '../fields/component-image.ts'
import type { Section } from '../step.ts'
import { usesK8s } from '../when/uses-k8s.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const schedulerSection: Section = {
  title: 'Scheduler',
  help: 'Normally the host cluster schedules tenant pods and no scheduler runs in the tenant.',
  when: usesK8s,
  entries: [
    {
      path: 'controlPlane.distro.k8s.scheduler.enabled',
      title: 'Run a scheduler in the tenant',
      help: 'The tenant places its own pods, so its taints and scheduler settings count. Needs nodes synced from the host.',
    },
    {
      path: 'controlPlane.advanced.virtualScheduler.enabled',
      title: 'Virtual scheduler',
      help: 'Runs a scheduler in the tenant, which needs nodes synced from the host. This is the only key for it up to 0.25 and the older one after that.',
    },
    {
      path: 'controlPlane.distro.k8s.scheduler.extraArgs',
      title: 'Extra arguments',
      help: 'Flags appended to the generated command, one per entry in the form --name=value. Without a scheduler in the tenant they have no effect.',
      example: yamlExamples.schedulerArgs,
    },
    {
      path: 'controlPlane.distro.k8s.scheduler.command',
      title: 'Command',
      help: 'Replaces the whole generated command. Without a scheduler in the tenant it has no effect.',
      example: yamlExamples.schedulerCommand,
    },
    ...componentImage('scheduler', 'scheduler', 'k8sScheduler'),
  ],
}
