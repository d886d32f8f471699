// templates/role.yaml, the first rules without private nodes
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'

const pods = ['pods', 'pods/attach', 'pods/portforward', 'pods/exec']

/** Core resources where pods run on nodes of the host. */
export const hostNodeRules = [
  rule('', ['configmaps', 'secrets', 'services', ...pods, 'persistentvolumeclaims'], verbs.all),
  rule('', ['pods/status', 'pods/ephemeralcontainers'], verbs.change),
]
