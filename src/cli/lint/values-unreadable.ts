import type { DocumentedRule } from '../rules/documented-rule.ts'

/** A file that is no YAML map. No rule of the core can say so, because there are no values to look at. */
export const valuesUnreadable = {
  id: 'values-unreadable',
  severity: 'error',
  versions: {},
  title: 'Values file that cannot be read',
  why: 'Helm reads a values file as YAML 1.1 and expects a map of settings ("key: value"). It stops at the first place that is neither, before it looks at any setting.',
  docs: ['https://helm.sh/docs/chart_template_guide/values_files/'],
  examples: { bad: [], good: [] },
} as const satisfies DocumentedRule
