import { t } from '../../../i18n/index.ts'

/** What the parts of the read-only view say. */
export const messages = {
  chart: () => t`Chart`,
  namespace: () => t`Namespace`,
  helm: () => t`Helm`,
  upgrade: () => t`upgrade of an existing release`,
  installation: () => t`new installation`,
  runsNow: () => t`Runs now`,
  runningChart: (chart: string) => t`chart ${chart}`,
  purpose: () => t`Purpose`,
  hostCluster: () => t`Host cluster`,
  licence: () => t`Licence`,
  findings: () => t`Findings`,

  differences: () => t`Differences from the defaults`,
  values: (count: number) => (count === 1 ? t`1 value` : t`${count} values`),
  allDefaults: () => t`All defaults`,
  asShipped: () => t`The chart installs as its authors ship it.`,
  otherSettings: () => t`Other settings`,

  nothingFound: () => t`Nothing found`,
  everyRuleChecked: () => t`Every rule for this chart version was checked.`,
  errors: (count: number) => t`Errors (${count})`,
  warnings: (count: number) => t`Warnings (${count})`,
  notes: (count: number) => t`Notes (${count})`,
  muted: (count: number) => t`Muted (${count})`,
  reason: (reason: string) => t`Reason: ${reason}`,
  findsNothing: () => t`Finds nothing now.`,

  footprint: () => t`Footprint`,
  objects: () => t`Objects`,
  countedObjects: (count: number) => (count === 1 ? t`1 object` : t`${count} objects`),
  objectsByKind: () => t`Objects by kind`,
  nothingCreated: () => t`Helm would refuse these values, so nothing would be created:`,
  chartMissing: (chart: string) => t`Chart ${chart} could not be loaded. Reload the page to try again.`,
}
