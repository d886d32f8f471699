import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'
import { yamlExamples } from '../yaml-examples.ts'
import { always } from '../when/always.ts'

const budgeted = isOn('controlPlane.advanced.podDisruptionBudget.enabled')

export const disruptionBudgetSection: Section = {
  title: 'Pod disruption budget',
  help: 'Limits how many pods a node drain may evict at once. Charts from 0.31 have a setting for the control plane; older ones, and etcd in every version, need a manifest.',
  entries: [
    {
      path: 'controlPlane.advanced.podDisruptionBudget.enabled',
      title: 'Create a budget',
      help: 'Creates a budget for the control-plane pods. Give one of the two numbers below as well: a budget without a number blocks every drain.',
    },
    {
      path: 'controlPlane.advanced.podDisruptionBudget.maxUnavailable',
      title: 'Maximum unavailable',
      help: 'How many replicas may be away during drains, as a number or percentage. 1 is right for nearly everything; 0 is ignored by the chart and then blocks every drain.',
      unit: 'replicas',
      example: '1',
      when: budgeted,
    },
    {
      path: 'controlPlane.advanced.podDisruptionBudget.minAvailable',
      title: 'Minimum available',
      help: 'How many replicas must stay, as a number or percentage, instead of the maximum. As many as there are replicas means that no node can be drained.',
      unit: 'replicas',
      example: '2',
      when: budgeted,
    },
    {
      path: 'controlPlane.advanced.podDisruptionBudget.unhealthyPodEvictionPolicy',
      title: 'Eviction of unhealthy pods',
      help: 'AlwaysAllow lets a drain evict pods that are not ready, so a crash loop does not block it. Empty means IfHealthyBudget; host clusters before 1.27 ignore it.',
      options: ['', 'IfHealthyBudget', 'AlwaysAllow'],
      when: budgeted,
    },
    {
      path: 'experimental.deploy.host.manifestsTemplate',
      title: 'Manifests in the host cluster',
      help: 'Kubernetes manifests that are rendered with the release and created in the host namespace, for instance budgets. Several are separated by a line with three dashes.',
      example: yamlExamples.etcdBudget,
      templated: always,
    },
  ],
}
