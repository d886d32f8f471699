import type { Probe } from 'kubernetes-types/core/v1'
import type { WorkloadParts } from '../parts/workload.ts'

type Numbers = Omit<Probe, 'httpGet'>

/** Probes whose numbers are not in the values yet. */
export const fixedProbes =
  (common: Numbers): WorkloadParts['probeNumbers'] =>
  (_context, probe) => ({ ...numbers[probe], ...common })

const numbers: Readonly<Record<Parameters<WorkloadParts['probeNumbers']>[1], Numbers>> = {
  livenessProbe: { failureThreshold: 60, initialDelaySeconds: 60, periodSeconds: 2 },
  readinessProbe: { failureThreshold: 60, periodSeconds: 2 },
  startupProbe: { failureThreshold: 300, periodSeconds: 6 },
}
