import { probe } from '../fields/probe.ts'
import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'

export const probesSection: Section = {
  title: 'Probes',
  help: 'Health checks of the control-plane container. Their numbers are fixed up to chart 0.25.',
  entries: [
    ...probe({
      key: 'startupProbe',
      name: 'Startup',
      consequence: 'a control plane that does not come up is restarted',
      without:
        'Holds the other probes back until the control plane is up. Without it a slow start counts as a failure.',
    }),
    ...probe({
      key: 'readinessProbe',
      name: 'Readiness',
      consequence: 'the pod gets no more requests',
      without:
        'Keeps pods that cannot answer out of the Service. Without it rollouts do not wait and dead replicas get requests.',
    }),
    ...probe({
      key: 'livenessProbe',
      name: 'Liveness',
      consequence: 'the container is restarted',
      without: 'Restarts a control plane that hangs. Without it somebody has to notice.',
    }),
    {
      path: 'controlPlane.statefulSet.probes.livenessProbe.initialDelaySeconds',
      title: 'Liveness: initial delay',
      help: 'Pause after the start of the container before the first liveness check.',
      unit: 'seconds',
      format: 'natural',
      when: isOn('controlPlane.statefulSet.probes.livenessProbe.enabled'),
    },
  ],
}
