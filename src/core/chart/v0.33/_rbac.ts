// templates/role.yaml: before node monitors
import type { RbacParts } from '../parts/rbac.ts'
import { revise } from '../templates/rbac/revise.ts'
import { chart as newer } from '../v0.34/index.ts'

/** Chart 0.33's rbac parts, as far as they differ from 0.34. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, { nodeMonitors: null }),
} satisfies Partial<RbacParts>
