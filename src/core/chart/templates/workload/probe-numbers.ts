import type { Probe } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { raw } from './raw.ts'

const numbers = {
  livenessProbe: ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'],
  readinessProbe: ['periodSeconds', 'timeoutSeconds', 'failureThreshold'],
  startupProbe: ['periodSeconds', 'timeoutSeconds', 'failureThreshold'],
} as const

/** The numbers of a probe, all from the values. */
export const probeNumbers = (context: Context, name: keyof typeof numbers): Omit<Probe, 'httpGet'> =>
  Object.fromEntries(
    numbers[name].map((key) => [
      key,
      raw<number>(context.value(`controlPlane.statefulSet.probes.${name}.${key}`)),
    ]),
  )
