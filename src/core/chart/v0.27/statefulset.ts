// templates/statefulset.yaml: the checks run even where the control plane runs elsewhere
import type { Template } from '../chart.ts'
import { controlPlane } from '../templates/workload/control-plane.ts'
import { unlessHeadless } from './unless-headless.ts'

const workload = unlessHeadless(controlPlane)

export const statefulSet: Template = (context) => {
  for (const check of context.parts.checks) check(context)
  return workload(context)
}
