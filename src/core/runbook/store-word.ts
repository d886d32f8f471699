import { t } from '../../i18n/index.ts'
import type { Store } from '../rules/topology.ts'

/** Stores as the runbook names them, once the language is known. */
export const storeWord: Readonly<Record<Store, () => string>> = {
  sqlite: () => t`sqlite`,
  'deployed-etcd': () => t`deployed-etcd`,
  'embedded-etcd': () => t`embedded-etcd`,
  'external-etcd': () => t`external-etcd`,
  'external-database': () => t`external-database`,
}
