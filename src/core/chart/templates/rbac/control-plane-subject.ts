import type { Subject } from 'kubernetes-types/rbac/v1'
import type { Context } from '../../context.ts'
import { raw } from '../workload/raw.ts'
import { serviceAccountName } from '../workload/service-account-name.ts'

/** The control plane's service account, as bindings name it. */
export const controlPlaneSubject = (context: Context, namespace = context.release.namespace): Subject => ({
  kind: 'ServiceAccount',
  name: serviceAccountName(context),
  namespace: raw(namespace),
})
