import type { FieldEntry } from '../step.ts'
import { isOn } from '../when/is-on.ts'

interface Probe {
  readonly key: 'livenessProbe' | 'readinessProbe' | 'startupProbe'
  readonly name: string
  /** What happens after the failures, as the end of a sentence. */
  readonly consequence: string
  /** What is lost without the probe: a sentence. */
  readonly without: string
}

/** The switch and the numbers of a control-plane probe; the numbers only while it is on, and from chart 0.26. */
export function probe({ key, name, consequence, without }: Probe): readonly FieldEntry[] {
  const path = `controlPlane.statefulSet.probes.${key}`
  const when = isOn(`${path}.enabled`)
  return [
    { path: `${path}.enabled`, title: `${name} probe`, help: without },
    {
      path: `${path}.failureThreshold`,
      title: `${name}: failures`,
      help: `Failed checks in a row after which ${consequence}.`,
      unit: 'checks',
      format: 'positive',
      when,
    },
    {
      path: `${path}.periodSeconds`,
      title: `${name}: period`,
      help: `Pause between two checks. Times the number of failures it gives the time until ${consequence}.`,
      unit: 'seconds',
      format: 'positive',
      when,
    },
    {
      path: `${path}.timeoutSeconds`,
      title: `${name}: timeout`,
      help: 'How long one check may take before it counts as failed. Raise it where the host is slow.',
      unit: 'seconds',
      format: 'positive',
      when,
    },
  ]
}
