import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'

/** The tag of the Kubernetes image (`vcluster.k8s.image.tag`); private nodes need the image with node binaries. */
export function kubernetesTag(context: Context): string {
  const version = context.value('controlPlane.distro.k8s.version')
  const suffix = truthy(context.value('privateNodes.enabled')) ? '-full' : ''
  const tag = truthy(version) ? version : context.value('controlPlane.distro.k8s.image.tag')
  return `${printValue(tag)}${suffix}`
}
