import type { LegacyRow } from './legacy-row.ts'
import { networkRows } from './network-rows.ts'
import { policyRows } from './policy-rows.ts'
import { storeRows } from './store-rows.ts'
import { syncRows } from './sync-rows.ts'
import { workloadRows } from './workload-rows.ts'

/** What became of every key of the charts before 0.20, but for the few that `convert-legacy.ts` takes care of. */
export const legacyRows: readonly LegacyRow[] = [
  ...syncRows,
  ...workloadRows,
  ...storeRows,
  ...networkRows,
  ...policyRows,
]
