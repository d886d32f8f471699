import type { Container } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { optional } from './optional.ts'
import { withKubeVip } from './with-kube-vip.ts'

const path = 'controlPlane.statefulSet.security.containerSecurityContext'

/** The security context of the control plane's container. For kube-vip, the chart first adds capabilities to the shared values. */
export function containerSecurityContext(context: Context): Pick<Container, 'securityContext'> {
  const kubeVip = truthy(context.value('controlPlane.advanced.kubeVip.enabled'))
  if (kubeVip) context.write(path, withKubeVip(context.value(path)))
  return optional('securityContext', context.value(path))
}
