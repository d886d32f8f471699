import type { parseArgs } from 'node:util'
import { defaultConfig } from '../../core/index.ts'

/** Options of `vcluster-wizard lint`, for `parseArgs`. */
export const lintOptions = {
  file: { type: 'string', short: 'f' },
  chart: { type: 'string', default: defaultConfig.chart },
  name: { type: 'string', default: defaultConfig.release.name },
  namespace: { type: 'string', default: defaultConfig.release.namespace },
  upgrade: { type: 'boolean', default: false },
  intent: { type: 'string', default: defaultConfig.cluster.intent },
  platform: { type: 'string' },
  nodes: { type: 'string' },
  zones: { type: 'string' },
  'kube-version': { type: 'string' },
  licence: { type: 'string' },
  output: { type: 'string', short: 'o', default: 'text' },
  verbose: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  'max-severity': { type: 'string', default: 'error' },
  batch: { type: 'boolean', default: false },
} as const

export type LintOptions = ReturnType<typeof parseArgs<{ options: typeof lintOptions }>>['values']
