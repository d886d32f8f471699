// templates/role.yaml, the first rules
import type { RuleSource } from '../../parts/rbac.ts'
import { on } from './conditions.ts'
import { hostNodeRules } from './host-node-rules.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'

const privateNodes = on('privateNodes.enabled')
const privateNodeRules = [
  rule('', ['secrets', 'configmaps'], verbs.all),
  rule('', ['services', 'pods', 'persistentvolumeclaims'], verbs.read),
]

/** Core resources: with private nodes no pod runs on the host, so reading is enough for most. */
export const coreRules: RuleSource = (context) => (privateNodes(context) ? privateNodeRules : hostNodeRules)
