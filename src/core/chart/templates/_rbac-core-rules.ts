// templates/role.yaml, the first rules
import type { RuleSource } from '../parts/rbac.ts'
import { on } from './_rbac-conditions.ts'
import { rule } from './_rbac-rule.ts'
import { verbs } from './_rbac-verbs.ts'

const privateNodes = on('privateNodes.enabled')

const forOwnNodes = [
  rule('', ['secrets', 'configmaps'], verbs.all),
  rule('', ['services', 'pods', 'persistentvolumeclaims'], verbs.read),
]

const synced = [
  ...['configmaps', 'secrets', 'services', 'pods', 'pods/attach', 'pods/portforward', 'pods/exec'],
  'persistentvolumeclaims',
]
const forHostNodes = [
  rule('', synced, verbs.all),
  rule('', ['pods/status', 'pods/ephemeralcontainers'], verbs.change),
]

/** Core resources: with private nodes no pod runs on the host, so reading is enough. */
export const coreRules: RuleSource = (context) => (privateNodes(context) ? forOwnNodes : forHostNodes)
