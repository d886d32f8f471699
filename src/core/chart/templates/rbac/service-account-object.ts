import type { ServiceAccount } from 'kubernetes-types/core/v1'
import { merge } from '../../../go/merge.ts'
import { quote } from '../../../go/quote.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'
import type { KubernetesObject } from '../../chart.ts'
import type { Context } from '../../context.ts'
import { asWritten } from './as-written.ts'
import { rbacLabels } from './rbac-labels.ts'
import { raw } from '../workload/raw.ts'

/**
 * A service account as `serviceaccount.yaml` and `workload-serviceaccount.yaml` write it. `section` is where its values are;
 * its own annotations win over the global ones, its own labels over the built-in ones.
 */
export function serviceAccountObject(
  context: Context,
  section: 'serviceAccount' | 'workloadServiceAccount',
  defaultName: string,
  pullSecrets: Json | undefined,
): ServiceAccount & KubernetesObject {
  const path = `controlPlane.advanced.${section}`
  const name = context.value(`${path}.name`)
  const labels = context.value(`${path}.labels`)
  const annotations = merge(
    {},
    context.value(`${path}.annotations`),
    context.value('controlPlane.advanced.globalMetadata.annotations'),
  )
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      name: truthy(name) ? (quote(name) ?? '') : raw(defaultName),
      namespace: raw(context.release.namespace),
      labels: { ...rbacLabels(context), ...(truthy(labels) && asWritten<Record<string, string>>(labels)) },
      ...(truthy(annotations) && { annotations: asWritten(annotations) }),
    },
    ...(truthy(pullSecrets) && { imagePullSecrets: asWritten(pullSecrets) }),
  }
}
