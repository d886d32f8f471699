import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'

/** A template that renders nothing where the control plane runs elsewhere (`experimental.isolatedControlPlane.headless`). */
export const unlessHeadless =
  (template: Template): Template =>
  (context) =>
    truthy(context.value('experimental.isolatedControlPlane.headless')) ? [] : template(context)
