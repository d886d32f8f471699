// templates/workload-serviceaccount.yaml
import { TemplateError } from '../../go/template-error.ts'
import { truthy } from '../../go/truthy.ts'
import type { JsonArray } from '../../json.ts'
import type { Template } from '../chart.ts'
import type { Context } from '../context.ts'
import { serviceAccountObject } from './rbac/service-account-object.ts'

/** sprig's `concat` takes lists only; a list that the user set to null fails. */
function pullSecrets(context: Context, section: string): JsonArray {
  const path = `controlPlane.advanced.${section}.imagePullSecrets`
  const secrets = context.value(path)
  if (Array.isArray(secrets)) return secrets
  throw new TemplateError('render', `${path} is no list`, path.split('.'))
}

/** The account that synced pods run as. It takes over the control plane's pull secrets, even if that account is off. */
export const workloadServiceAccount: Template = (context) => {
  if (!truthy(context.value('controlPlane.advanced.workloadServiceAccount.enabled'))) return []
  const secrets = [
    ...pullSecrets(context, 'serviceAccount'),
    ...pullSecrets(context, 'workloadServiceAccount'),
  ]
  const name = `vc-workload-${context.release.name}`
  return [serviceAccountObject(context, 'workloadServiceAccount', name, secrets)]
}
