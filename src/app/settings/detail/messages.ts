import { t } from '../../../i18n/index.ts'

/** The page of one setting or section. */
export const messages = {
  thePath: () => t`the path`,
  sectionsAbove: () => t`Sections above`,
  allSettings: () => t`All settings`,
  below: (section: string | undefined) => (section === undefined ? t`Below the top` : t`Below ${section}`),
  refused: (minor: string) =>
    t`The schema of chart ${minor} still has this, but the chart refuses to render where it is set.`,
  /** The path stands in the mark. */
  pattern: () => t`Each entry of <path></path> has this. Choose or add one to set it.`,
  changed: () => t`changed`,
}

/** What the chart version says about a setting. */
export const factMessages = {
  type: () => t`Type`,
  required: (type: string) => t`${type}, required`,
  fallback: () => t`Default`,
  allowed: () => t`Allowed`,
  charts: () => t`Charts`,
  step: () => t`Step`,
}

/** The entries of a list or map. */
export const entryMessages = {
  label: (name: string) => t`Entries of ${name}`,
  items: () => t`Items`,
  entries: () => t`Entries`,
  none: () => t`None yet.`,
  removeItem: (index: string) => t`Remove item ${index}`,
  removeKey: (key: string) => t`Remove ${key}`,
  addItem: () => t`Add an item`,
  newKey: () => t`Key of a new entry`,
  add: () => t`Add`,
  taken: () => t`There is an entry with this key.`,
}

/** A path that the chart does not have. */
export const absentMessages = {
  elsewhere: (minor: string, versions: string) =>
    t`Chart ${minor} does not have this setting. It is ${versions}.`,
  nowhere: () => t`No chart version that this wizard knows has this setting.`,
  near: (key: string) => t`Did you mean <link>${key}</link>?`,
  remove: () => t`Remove it from the values`,
}
