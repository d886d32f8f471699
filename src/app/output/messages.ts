import { t } from '../../i18n/index.ts'

/** What the output pane says around its texts. */
export const messages = {
  output: () => t`Output`,
  exports: () => t`Export`,
  compare: () => t`Compare`,
  runbook: () => t`Runbook`,
  showForm: () => t`Show the form again`,
  maximise: () => t`Output over the whole width`,
  save: () => t`Save`,

  nothingSet: () => t`Nothing set. Type here, or use the form`,
  lines: (count: number) => (count === 1 ? t`1 line` : t`${count} lines`),
  keepsLast: () => t`Form and manifests keep what could be read last.`,
  goBackToLast: () => t`Go back to it`,
  leaveEditor: () => t`<key>Esc</key>, then <key>Tab</key> leaves the editor`,
  allDefaults: () => t`Nothing differs from the chart’s defaults yet.`,

  manifests: () => t`Manifests`,
  /** Behind the word Copy. */
  copiedManifests: () => t`manifests`,
  object: () => t`Object`,
  allObjects: (count: number) => t`All ${count} objects`,
  assumedKubeVersion: (version: string) =>
    t`Rendered for host Kubernetes ${version}. <link>Name yours</link> to be exact.`,
  whyNoManifests: () => t`Why there are no manifests`,
  helmRefuses: () => t`Helm would refuse these values`,
  nothingToShow: () => t`There is nothing to show until this is settled; the values stay as they are.`,

  footprint: () => t`Footprint`,
  explain: () => t`Explain`,
  footprintLead: () =>
    t`What the virtual cluster asks of the host cluster at rest, added up from the manifests that Helm would install. The scheduler goes by requests; limits are what the pods may use at most.`,
  together: () => t`Together`,
  noLimit: () => t`no limit`,
  limit: (limit: string) => t`limit ${limit}`,
  memory: () => t`Memory`,

  workloads: () => t`Requests of each workload`,
  workload: () => t`Workload`,
  pods: () => t`Pods`,
  startedByControlPlane: () => t`started by the control plane`,

  containersOfEach: (count: number) => t`Containers of one pod of each (${count})`,
  containersLead: () =>
    t`Containers that run together are added up. Init containers run one after another before them and count only where one needs more.`,
  containers: () => t`Containers`,
  container: () => t`Container`,
  ephemeral: () => t`Ephemeral`,
  beforeOthers: () => t`before the others`,
  besideOthers: () => t`beside the others`,
  anyAmount: () => t`any`,
  unlimited: (request: string) => t`${request}, no limit`,
  range: (request: string, limit: string) => t`${request} to ${limit}`,

  noClaims: () => t`No volumes are claimed.`,
  claims: () => t`Volume claims`,
  claim: () => t`Claim`,
  claimOf: (claim: string, workload: string) => t`${claim} of ${workload}`,
  size: () => t`Size`,
  storageClass: () => t`Storage class`,
  defaultClass: () => t`default class of the host`,

  nodesAndZones: () => t`Nodes and zones`,
  notCounted: () => t`Not counted`,
}
