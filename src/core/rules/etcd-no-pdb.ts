import { t } from '../../i18n/index.ts'
import { addHostManifest, budgetManifest } from './fixing/host-manifest.ts'
import { fix } from './fixing/fix.ts'
import { hasHostBudget } from './reading/host-budget.ts'
import { paths } from './reading/paths.ts'
import type { Rule } from './rule.ts'

const controlPlane = {
  backingStore: { etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } } },
}

export const etcdNoPdb: Rule = {
  id: 'etcd-no-pdb',
  severity: 'warning',
  versions: {},
  needs: 'store',
  title: 'No budget for etcd members',
  why: 'No version of the chart renders a disruption budget for etcd; the one of the control plane does not select its pods. A node rollout may therefore evict two members at once and cost the majority.',
  docs: ['loft-sh/vcluster chart/templates/pod-disruption-budget.yaml@v0.36.1'],
  check({ topology, values }) {
    const members = topology.etcdReplicas
    if (topology.store !== 'deployed-etcd' || members < 3 || hasHostBudget(values, 'vcluster-etcd')) return []
    const message = t`Nothing keeps a drain from evicting several of the ${members} etcd members at once.`
    const edit = addHostManifest(values, budgetManifest('vcluster-etcd'))
    return [{ paths: [paths.etcdReplicas], message, fix: fix.safe(t`Add a budget for etcd`, edit) }]
  },
  examples: {
    bad: [
      { overrides: { controlPlane } },
      {
        overrides: {
          controlPlane,
          experimental: { deploy: { host: { manifestsTemplate: budgetManifest('vcluster') } } },
        },
      },
    ],
    good: [
      {},
      {
        overrides: {
          controlPlane,
          experimental: { deploy: { host: { manifestsTemplate: budgetManifest('vcluster-etcd') } } },
        },
      },
    ],
  },
}
