import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { raw } from './raw.ts'

/** The service account that the control plane and its etcd run as. */
export function serviceAccountName(context: Context): string {
  const name = context.value('controlPlane.advanced.serviceAccount.name')
  return raw(truthy(name) ? name : `vc-${context.release.name}`)
}
