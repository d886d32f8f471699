import type { JsonObject } from '../../../core/index.ts'
import { hasBudgetKey } from './has-budget-key.ts'

const budget = (suffix: string, app: string): string => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}${suffix}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: ${app}
      release: {{ .Release.Name | quote }}
`

/**
 * Budgets that the chart has no key for, as host manifests, to spread into the root of the values. They are chart templates:
 * Helm fills in the release name.
 */
export function budgetManifests(minor: string, workloads: { readonly etcd: boolean }): JsonObject {
  const manifests = [
    ...(hasBudgetKey(minor) ? [] : [budget('', 'vcluster')]),
    ...(workloads.etcd ? [budget('-etcd', 'vcluster-etcd')] : []),
  ]
  if (manifests.length === 0) return {}
  return { experimental: { deploy: { host: { manifestsTemplate: manifests.join('---\n') } } } }
}
