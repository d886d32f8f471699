import { printValue } from '../../go/print-value.ts'
import { truthy } from '../../go/truthy.ts'
import type { ComponentTag } from '../v0.24/component-containers.ts'

const defaultTag = 'v1.30.2'

/** A component's tag; the distro's version counts only where the tag is the chart's default. */
export const componentTag: ComponentTag = (context, component) => {
  const version = context.value('controlPlane.distro.k8s.version')
  const own = context.value(`controlPlane.distro.k8s.${component}.image.tag`)
  return printValue(truthy(version) && own === defaultTag ? version : own)
}
