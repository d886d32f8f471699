import { t } from '../../../../i18n/index.ts'

/** What the fields of the release and the host cluster say. */
export const messages = {
  release: () => t`Release`,
  host: () => t`Host cluster`,
  notSaid: () => t`Not said`,
  action: () => t`Install or upgrade`,
  actionHelp: () =>
    t`An upgrade cannot change volumes, the store or the distribution as freely as a new installation.`,
  install: () => t`Install`,
  upgrade: () => t`Upgrade`,
  chart: () => t`Chart version`,
  chartHelp: () => t`Decides which settings exist and what they default to; your own values stay.`,
  chartDates: (released: string, support: string, end: string) =>
    t`Released ${released}, fixes until ${support}, end of life ${end}.`,
  ended: (version: string) => t`${version} (end of life)`,
  name: () => t`Release name`,
  nameHelp: () =>
    t`Names the virtual cluster and nearly every object. Selectors contain it, and it cannot be changed later.`,
  namespace: () => t`Namespace`,
  namespaceHelp: () =>
    t`Where the host cluster keeps control plane and workloads. One virtual cluster per namespace; it follows the name until you change it.`,
  length: (length: number, limit: number) => t`${length}/${limit}`,
  deployed: () => t`Deployed now`,
  deployedHelp: () =>
    t`Changes that an upgrade refuses can only be reported against the values that run now. With those on the page, keep them, then make your changes.`,
  deployedKept: (chart: string) =>
    t`Values of chart ${chart} are kept as what runs now; every change is judged against them.`,
  keep: () => t`Keep these values`,
  keepInstead: () => t`Keep the current values instead`,
  forget: () => t`Forget them`,
  intent: () => t`Intent`,
  platform: () => t`Platform`,
  platformHelp: () => t`Storage classes, priority and security advice depend on it.`,
  licence: () => t`Licence`,
  licenceHelp: () => t`Settings that need more than you have are then reported.`,
  kubeVersion: () => t`Host Kubernetes version`,
  kubeVersionHelp: (assumed: string) =>
    t`As kubectl version shows it for the server. Manifests are rendered for ${assumed} where nothing is said.`,
  kubeVersionAssumed: (assumed: string) => t`${assumed} (assumed)`,
  kubeVersionNote: () => t`Tenants can run the same version.`,
  nodes: () => t`Nodes`,
  nodesHelp: () =>
    t`Worker nodes that can take control-plane pods. Decides whether replicas can be kept apart.`,
  zones: () => t`Zones`,
  zonesHelp: () => t`Availability zones that these nodes are in.`,
}
