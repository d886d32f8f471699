// templates/role.yaml, KubeVirt
import { on } from './conditions.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const withStatus = (...resources: readonly string[]): string[] =>
  resources.flatMap((resource) => [resource, `${resource}/status`])

/** Virtual machines, their pools, clones and disks. */
export const kubeVirtRules = when(
  on('integrations.kubeVirt.enabled'),
  rule('subresources.kubevirt.io', ['*'], verbs.all),
  rule('pool.kubevirt.io', withStatus('virtualmachinepools'), verbs.all),
  rule('clone.kubevirt.io', withStatus('virtualmachineclones'), verbs.all),
  rule('cdi.kubevirt.io', withStatus('datavolumes'), verbs.all),
  rule(
    'kubevirt.io',
    withStatus('virtualmachines', 'virtualmachineinstances', 'virtualmachineinstancemigrations'),
    verbs.all,
  ),
)
