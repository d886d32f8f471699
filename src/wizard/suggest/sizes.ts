import { t } from '../../i18n/index.ts'
import type { Suggest } from '../step.ts'

/** Claim sizes by use. */
export const sizes: Suggest = () => [
  { value: '5Gi', note: t`Chart default: sandboxes and SQLite.` },
  { value: '10Gi', note: t`Production with etcd.` },
  { value: '20Gi', note: t`Many objects, or an etcd quota of 8 GiB.` },
  { value: '100Gi', note: t`Operator-heavy tenants; mostly for the IOPS that come with size.` },
]
