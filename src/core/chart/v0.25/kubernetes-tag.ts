import { printValue } from '../../go/print-value.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'

/** `vcluster.k8s.image.tag`: there are no private nodes yet. */
export function kubernetesTag(context: Context): string {
  const version = context.value('controlPlane.distro.k8s.version')
  return printValue(truthy(version) ? version : context.value('controlPlane.distro.k8s.image.tag'))
}
