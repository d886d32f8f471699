import { t } from '../../i18n/index.ts'
import { lifeCycle, lifeCycleAsOf } from '../facts/life-cycle.ts'
import type { Rule } from './rule.ts'

/** Whether the chosen chart minor is still maintained, and how far an upgrade jumps. */
export const chartVersion: readonly Rule[] = [
  {
    id: 'version-eol',
    severity: 'info',
    versions: {},
    title: 'Release out of maintenance',
    why: 'Nobody fixes bugs or vulnerabilities in it any more, and it knows no newer Kubernetes.',
    docs: ['loft-sh/vcluster-docs docs/_partials/vcluster_supported_versions.mdx'],
    check({ catalog }) {
      const end = lifeCycle[catalog.minor]?.endOfLife
      if (end === undefined || end > lifeCycleAsOf) return []
      const message = t`vCluster ${catalog.minor} reached its end of life on ${end}.`
      return [{ paths: [], field: 'chart', message }]
    },
    examples: { bad: [{ chart: '0.24' }, { chart: '0.32' }], good: [{ chart: '0.36' }, { chart: '0.35' }] },
  },
  {
    id: 'version-skip-minor',
    severity: 'warning',
    versions: {},
    title: 'Upgrade over several minor releases',
    why: 'Only upgrades from one minor release to the next are tested. Charts before 0.24.2 must pass through it before 0.29 (etcd 3.6), and k3s tenants must move to k8s before 0.33.',
    docs: ['loft-sh/vcluster-docs version-0.36.0/manage/upgrade/upgrade-version.mdx'],
    check({ minor, deployed, catalog }) {
      if (!deployed || minor - deployed.minor <= 1) return []
      const steps = Array.from(
        { length: minor - deployed.minor - 1 },
        (_, n) => `0.${deployed.minor + n + 1}`,
      )
      const message = t`From 0.${deployed.minor} to ${catalog.minor} the upgrade should go through ${steps.join(', ')}.`
      return [{ paths: [], field: 'chart', message }]
    },
    examples: {
      bad: [{ chart: '0.36', cluster: { previous: { chart: '0.24', values: {} } } }],
      good: [{ chart: '0.36', cluster: { previous: { chart: '0.35', values: {} } } }],
    },
  },
]
