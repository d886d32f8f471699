import { lintOptions } from '../lint/lint-options.ts'
import { renderDefaults } from '../render-defaults.ts'

const {
  file,
  chart,
  upgrade,
  intent,
  platform,
  nodes,
  zones,
  'kube-version': kubeVersion,
  licence,
  batch,
} = lintOptions

/** Options of `vcluster-wizard link`, for `parseArgs`: those of lint that describe a configuration, with the release that render takes. */
export const linkOptions = {
  file,
  chart,
  name: { type: 'string', default: renderDefaults.name },
  namespace: { type: 'string', default: renderDefaults.namespace },
  upgrade,
  intent,
  platform,
  nodes,
  zones,
  'kube-version': kubeVersion,
  licence,
  decode: { type: 'string' },
  batch,
} as const
