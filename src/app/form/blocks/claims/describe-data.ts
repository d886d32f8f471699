import type { Store, Topology } from '../../../../core/index.ts'

const keepsState = (store: Store): boolean => store === 'sqlite' || store === 'embedded-etcd'

const elsewhere: Readonly<Record<Store, string>> = {
  sqlite: '',
  'embedded-etcd': '',
  'deployed-etcd': 'in the volumes of the etcd pods',
  'external-etcd': 'in your own etcd cluster',
  'external-database': 'in your own database',
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
      text: 'The state is in temporary directories of the etcd pods: a member that is replaced loses it.',
      isLost: true,
    }
  if (!keepsState(store))
    return { text: `The state is ${elsewhere[store]}; the control-plane pods keep nothing.`, isLost: false }
  if (data === 'emptyDir')
    return {
      text: 'The state is in a temporary directory of the pod: whenever the pod is replaced, it is gone.',
      isLost: true,
    }
  return data === 'volume'
    ? { text: 'The state is in the volume of yours that is mounted as the data directory.', isLost: false }
    : { text: 'The state is in the volume that each control-plane pod claims.', isLost: false }
}
