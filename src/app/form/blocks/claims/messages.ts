import { t } from '../../../../i18n/index.ts'

/** What the summary of claims and the existing claim say. */
export const messages = {
  caption: () => t`Volumes claimed on the host`,
  columns: () => [t`pods`, t`claims`, t`size`, t`storage class`],
  workload: {
    'Control plane': () => t`Control plane`,
    etcd: () => t`etcd`,
  },
  noClaim: () => t`none`,
  names: (prefix: string, last: number) => t`${prefix}-0 to ${last}`,
  defaultClass: () => t`default class`,
  autoClaims: () =>
    t`The claim of the control plane is on <code>auto</code>, which means yes here: the store keeps its data in the control-plane pods.`,
  autoClaimsNothing: () =>
    t`The claim of the control plane is on <code>auto</code>, which means no here: the store keeps its data elsewhere.`,
  existing: () => t`Existing claim`,
  existingHelp: () =>
    t`Name of a claim in the namespace. It becomes the data directory, and no new one is claimed.`,
  existingUsed: (claim: string) => t`The claim ${claim} is the data directory, and no new one is claimed.`,
  use: () => t`Use this claim`,
  drop: () => t`Take it back: claim a new volume`,
}
