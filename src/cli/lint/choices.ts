import type { Intent, Licence, Platform, Severity } from '../../core/index.ts'

/** The words that options and requests may choose from. */
export const choices = {
  intent: ['development', 'production'],
  platform: ['eks', 'gke', 'aks', 'openshift', 'bare-metal', 'kind', 'other'],
  licence: ['none', 'free', 'paid'],
  severity: ['error', 'warning', 'info'],
  output: ['text', 'json', 'sarif'],
} as const satisfies {
  intent: readonly Intent[]
  platform: readonly Platform[]
  licence: readonly Licence[]
  severity: readonly Severity[]
  output: readonly string[]
}
