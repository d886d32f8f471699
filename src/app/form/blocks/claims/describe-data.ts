import type { Store, Topology } from '../../../../core/index.ts'
import { t } from '../../../../i18n/index.ts'

type OwnStore = 'sqlite' | 'embedded-etcd'

const keepsState = (store: Store): store is OwnStore => store === 'sqlite' || store === 'embedded-etcd'

const elsewhere: Readonly<Record<Exclude<Store, OwnStore>, () => string>> = {
  'deployed-etcd': () =>
    t`The state is in the volumes of the etcd pods; the control-plane pods keep nothing.`,
  'external-etcd': () => t`The state is in your own etcd cluster; the control-plane pods keep nothing.`,
  'external-database': () => t`The state is in your own database; the control-plane pods keep nothing.`,
}

export interface DataPlace {
  readonly text: string
  /** The state goes when a pod is replaced. */
  readonly isLost: boolean
}

/** Where the tenant's state is, as a sentence. `etcdClaims`: etcd pods have volumes. */
export function describeData({ store, data }: Topology, etcdClaims: boolean): DataPlace {
  if (store === 'deployed-etcd' && !etcdClaims)
    return {
      text: t`The state is in temporary directories of the etcd pods: a member that is replaced loses it.`,
      isLost: true,
    }
  if (!keepsState(store)) return { text: elsewhere[store](), isLost: false }
  if (data === 'emptyDir')
    return {
      text: t`The state is in a temporary directory of the pod: whenever the pod is replaced, it is gone.`,
      isLost: true,
    }
  return data === 'volume'
    ? { text: t`The state is in the volume of yours that is mounted as the data directory.`, isLost: false }
    : { text: t`The state is in the volume that each control-plane pod claims.`, isLost: false }
}
