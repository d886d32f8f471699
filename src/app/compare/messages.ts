import { t } from '../../i18n/index.ts'

/** What the comparison and the upgrade report say. */
export const messages = {
  compareWith: () => t`Compare with`,
  chartDefaults: () => t`Chart defaults`,
  imported: (title: string) => t`Imported: ${title}`,
  nothingImported: () => t`Imported file (none yet)`,
  deployed: (chart: string) => t`Deployed values (${chart})`,
  nothingDeployed: () => t`Deployed values (not given)`,
  otherChart: () => t`Another chart version`,
  chart: (minor: string) => t`Chart ${minor}`,
  currentChart: (minor: string) => t`Chart ${minor} (current)`,

  part: () => t`Part`,
  values: () => t`Values`,
  manifests: () => t`Manifests`,
  report: () => t`Report`,
  /** The marks stand for what is compared, whose names are shown in their place. */
  direction: () => t`From <from>one</from> to <to>the other</to>`,
  swap: () => t`Swap`,

  loading: () => t`Loading the chart…`,
  unknownChart: (chart: string) => t`Chart ${chart} is not known here`,
  chooseAnother: () => t`Choose another version to compare with.`,
  unreachableChart: (chart: string) => t`Chart ${chart} did not load`,
  neededOnce: () => t`Its files could not be fetched. They are needed once.`,
  tryAgain: () => t`Try again`,

  noDifferences: () => t`No differences`,
  withDefaults: () => t`With the chart’s defaults`,
  decodedSecrets: () => t`Secrets are shown decoded.`,

  object: () => t`Object`,
  allOfThese: (count: number) => t`All of these (${count})`,
  labelOnly: (count: number) => t`Only the chart’s label differs (${count})`,

  whyNoManifests: () => t`Why there are no manifests`,
  helmRefuses: (title: string) => t`Helm would refuse ${title}`,
  nothingToCompare: () => t`Without its manifests there is nothing to compare.`,

  upgradeReport: () => t`Upgrade report`,
  errors: () => t`Errors`,
  warnings: () => t`Warnings`,
  notes: () => t`Notes`,
  keepDefaults: () => t`Keep the old values of all changed defaults`,
  keepCountedDefaults: (count: number) => t`Keep the old values of all changed defaults (${count})`,
  switchTo: (chart: string, fixes: number) =>
    fixes === 0
      ? t`Switch to ${chart}`
      : fixes === 1
        ? t`Switch to ${chart} with 1 fix`
        : t`Switch to ${chart} with ${fixes} fixes`,
  waitingFixes: (titles: readonly string[]) => t`Waiting for the switch: ${titles.join('; ')}.`,
  dropFixes: () => t`Drop them`,
}
