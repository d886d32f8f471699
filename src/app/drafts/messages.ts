import { t } from '../../i18n/index.ts'

/** The list of drafts. */
export const draftMessages = {
  title: () => t`Recent drafts`,
  lead: (most: number) =>
    t`Each tab keeps its work in this browser, without secrets; the last ${most} stay. Nothing leaves the browser.`,
  none: () => t`There is none.`,
  openDraft: () => t`Open`,
  opened: (release: string) => t`Opened the draft of ${release}. Undo brings back what was here.`,
  remove: () => t`Delete`,
  removeDraft: (release: string) => t`Delete the draft of ${release}`,
  removeAll: () => t`Delete all`,
  close: () => t`Close`,
}

/** The question whether a link may take the place of the work. */
export const linkMessages = {
  title: () => t`Open the link?`,
  lead: () => t`There is work in this tab. The link would take its place; undo brings it back.`,
  here: () => t`Here`,
  link: () => t`Link`,
  otherChart: (minor: string) => t`The values are compared by the defaults of ${minor}.`,
  changes: () => t`Changes to the values file`,
  keep: () => t`Keep my work`,
  openLink: () => t`Open the link`,
  opened: (notice: string) => t`${notice} Undo brings back what was here before.`,
}
