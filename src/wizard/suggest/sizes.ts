import type { Suggest } from '../step.ts'

/** Claim sizes by use. */
export const sizes: Suggest = () => [
  { value: '5Gi', note: 'Chart default: sandboxes and SQLite.' },
  { value: '10Gi', note: 'Production with etcd.' },
  { value: '20Gi', note: 'Many objects, or an etcd quota of 8 GiB.' },
  { value: '100Gi', note: 'Operator-heavy tenants; mostly for the IOPS that come with size.' },
]
