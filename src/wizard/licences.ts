import type { Licence } from '../core/index.ts'

export interface LicenceInfo {
  readonly id: Licence
  readonly title: string
  readonly description: string
}

export const licences: readonly LicenceInfo[] = [
  { id: 'none', title: 'None', description: 'No vCluster platform is connected; open-source features only.' },
  {
    id: 'free',
    title: 'Free tier',
    description: 'A platform is connected; embedded etcd, private nodes and other free features work.',
  },
  { id: 'paid', title: 'Paid', description: 'A paid plan, needed for instance for external databases.' },
]
