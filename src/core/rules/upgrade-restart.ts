import { t } from '../../i18n/index.ts'
import { equals } from '../values/equals.ts'
import type { Rule } from './rule.ts'

const before = { controlPlane: { proxy: { extraSANs: ['a.example.com'] } } }

export const upgradeRestart: Rule = {
  id: 'output-restart-note',
  severity: 'info',
  versions: {},
  title: 'Upgrade restarts the control plane',
  why: 'The pods carry a hash of all values, so any change of a value replaces every control-plane pod. With one replica the tenant API is away for that time; workloads keep running.',
  docs: [
    'loft-sh/vcluster chart/templates/statefulset.yaml@v0.24.2',
    'loft-sh/vcluster chart/templates/_vclusterconfighash.tpl@v0.36.1',
  ],
  check({ deployed, values, minor, topology }) {
    if (!deployed || (deployed.minor === minor && equals(deployed.values, values))) return []
    const message =
      topology.replicas === 1
        ? t`This upgrade restarts the control-plane pod.`
        : t`This upgrade restarts all ${topology.replicas} control-plane pods.`
    return [{ paths: [], message }]
  },
  examples: {
    bad: [
      { chart: '0.36', overrides: before, cluster: { previous: { chart: '0.36', values: {} } } },
      { chart: '0.36', cluster: { previous: { chart: '0.35', values: {} } } },
    ],
    good: [
      { chart: '0.36', overrides: before, cluster: { previous: { chart: '0.36', values: before } } },
      {},
    ],
  },
}
