import { affinity } from './affinity.ts'
import { chartVersion } from './chart-version.ts'
import { cpAntiaffinityMissing } from './cp-antiaffinity-missing.ts'
import { distro } from './distro.ts'
import { etcdAffinity } from './etcd-affinity.ts'
import { etcdNoPdb } from './etcd-no-pdb.ts'
import { etcdReplicas } from './etcd-replicas.ts'
import { haLease } from './ha-lease.ts'
import { haReplicas } from './ha-replicas.ts'
import { haSafety } from './ha-safety.ts'
import { haSqliteReplicas } from './ha-sqlite-replicas.ts'
import { legacyValuesFormat } from './legacy-values-format.ts'
import { namespace } from './namespace.ts'
import { podDisruptionBudget } from './pod-disruption-budget.ts'
import { releaseName } from './release-name.ts'
import type { Rule } from './rule.ts'
import { schema } from './schema.ts'
import { spreadConstraints } from './spread-constraints.ts'
import { storeChange } from './store-change.ts'
import { storeChoice } from './store-choice.ts'
import { volumeSnapshots } from './volume-snapshots.ts'

/** Every rule, by the name of its file. */
export const rules: readonly Rule[] = [
  ...affinity,
  ...chartVersion,
  cpAntiaffinityMissing,
  ...distro,
  ...etcdAffinity,
  etcdNoPdb,
  ...etcdReplicas,
  ...haLease,
  ...haReplicas,
  ...haSafety,
  haSqliteReplicas,
  legacyValuesFormat,
  ...namespace,
  ...podDisruptionBudget,
  ...releaseName,
  ...schema,
  ...spreadConstraints,
  ...storeChange,
  ...storeChoice,
  ...volumeSnapshots,
]
