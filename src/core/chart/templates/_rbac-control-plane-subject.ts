import type { Subject } from 'kubernetes-types/rbac/v1'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import { raw } from './_rbac-raw.ts'

/** The control plane's service account, as bindings name it. */
export function controlPlaneSubject(context: Context, namespace = context.release.namespace): Subject {
  const name = context.value('controlPlane.advanced.serviceAccount.name')
  return {
    kind: 'ServiceAccount',
    name: raw(truthy(name) ? name : `vc-${context.release.name}`),
    namespace: raw(namespace),
  }
}
