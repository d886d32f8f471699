import type { NamingParts } from './parts/naming.ts'
import type { RbacParts } from './parts/rbac.ts'
import type { WorkloadParts } from './parts/workload.ts'
import type { NetworkParts } from './parts/network.ts'

/**
 * What templates share and what differs between chart versions: the chart's named templates (`define` blocks), and pieces
 * of large templates that changed on their own. An older minor replaces only the parts that differ in it.
 */
export interface Parts extends NamingParts, RbacParts, WorkloadParts, NetworkParts {}
