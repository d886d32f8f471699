// templates/serviceaccount.yaml
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { serviceAccountObject } from './rbac/service-account-object.ts'

/** The account that the control plane runs as. */
export const serviceAccount: Template = (context) => {
  if (!truthy(context.value('controlPlane.advanced.serviceAccount.enabled'))) return []
  const pullSecrets = context.value('controlPlane.advanced.serviceAccount.imagePullSecrets')
  return [serviceAccountObject(context, 'serviceAccount', `vc-${context.release.name}`, pullSecrets)]
}
