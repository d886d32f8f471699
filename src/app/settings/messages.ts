import { t } from '../../i18n/index.ts'

/** The view of all settings. */
export const messages = {
  title: () => t`All settings`,
  pageTitle: (name: string) => `${name} - vCluster Wizard`,
  lead: (chart: string) => t`Everything that the values of chart ${chart} can hold.`,
  tree: () => t`Tree`,
  show: () => t`Show`,
  unknownAddress: () => t`This address names no setting`,
  noneChanged: () => t`Nothing is changed yet`,
  noneChangedHint: () => t`All settings have the defaults of the chart.`,
  noneDeprecated: () => t`Nothing is deprecated`,
}

/** What the tree can be narrowed down to. */
export const filterNames = {
  all: () => t`All`,
  changed: () => t`Changed`,
  pro: () => t`Pro`,
  deprecated: () => t`Deprecated`,
}

/** What one should know before using a setting. */
export const markMessages = {
  pro: () => t`Pro`,
  proHint: () => t`Needs the licensed control-plane image`,
  refused: () => t`refused`,
  refusedHint: () => t`The chart refuses to render where this is set`,
  deprecated: () => t`deprecated`,
}
