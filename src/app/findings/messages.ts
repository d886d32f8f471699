import { t } from '../../i18n/index.ts'

/** The list of all findings. */
export const panelMessages = {
  title: () => t`Findings`,
  pageTitle: () => `${panelMessages.title()} - vCluster Wizard`,
  lead: (counts: string, muted: number) =>
    muted === 0
      ? t`${counts}. Nothing here stops you from downloading.`
      : t`${counts}, ${muted} rule${muted === 1 ? '' : 's'} muted. Nothing here stops you from downloading.`,
  nothingFound: () => t`Nothing found. Every rule for this chart version was checked.`,
  nothingFits: () => t`No finding fits the filter.`,
  goToField: () => t`Go to the field`,
  line: (line: number) => t`Line ${line}`,
}

/** What narrows the list down, and fixes what needs no decision. */
export const toolMessages = {
  severity: () => t`Severity`,
  all: (count: number) => t`All ${count}`,
  errors: (count: number) => t`Errors ${count}`,
  warnings: (count: number) => t`Warnings ${count}`,
  notes: (count: number) => t`Notes ${count}`,
  filter: () => t`Filter findings`,
  filterHint: () => t`Filter by word, rule or path`,
  fixAll: (safe: number) => (safe === 0 ? t`Nothing to fix safely` : t`Fix all safe (${safe})`),
}

/** What a fix would change, before it is applied. */
export const fixMessages = {
  lead: () => t`This changes more than one setting, or drops something you entered. Undo brings it back.`,
  changes: () => t`Changes to the values file`,
  cancel: () => t`Cancel`,
  apply: () => t`Apply`,
}

/** Silencing a rule, and the rules that are silent. */
export const muteMessages = {
  mute: () => t`Mute`,
  title: (finding: string) => t`Mute: ${finding}`,
  lead: (rule: string) =>
    t`All findings of the rule <code>${rule}</code> move to the end of the findings panel and are no longer counted. The draft and share links keep this.`,
  reason: () => t`Reason`,
  cancel: () => t`Cancel`,
  muteRule: () => t`Mute the rule`,
  muted: () => t`Muted`,
  findsNothing: () => t`Finds nothing now.`,
  unmute: () => t`Unmute`,
  unmuteRule: (rule: string) => t`Unmute ${rule}`,
}
