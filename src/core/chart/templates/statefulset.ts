// templates/statefulset.yaml
import type { Template } from '../chart.ts'
import { controlPlane } from './workload/control-plane.ts'

/** The control plane's workload; before it, the chart checks values that concern no template in particular. */
export const statefulSet: Template = (context) => {
  for (const check of context.parts.checks) check(context)
  return controlPlane(context)
}
