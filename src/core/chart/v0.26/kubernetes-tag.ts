import { printValue } from '../../go/print-value.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'

/** `vcluster.k8s.image.tag`: node binaries come with the image only if private nodes import them. */
export function kubernetesTag(context: Context): string {
  const version = context.value('controlPlane.distro.k8s.version')
  const full =
    truthy(context.value('privateNodes.enabled')) && truthy(context.value('privateNodes.importNodeBinaries'))
  const tag = truthy(version) ? version : context.value('controlPlane.distro.k8s.image.tag')
  return `${printValue(tag)}${full ? '-full' : ''}`
}
