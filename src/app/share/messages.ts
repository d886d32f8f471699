import { t } from '../../i18n/index.ts'

/** What the dialog that makes links says, and the frame of the read-only view. */
export const messages = {
  title: () => t`Share this configuration`,
  lead: () =>
    t`Everything is in the link itself, behind the #, which browsers keep from servers. Whoever has the link has the configuration.`,
  link: (length: number) => t`Link (${length} characters)`,
  /** Behind the word Copy. */
  copiedLink: () => t`link`,
  markdown: () => t`As a Markdown link`,
  /** Behind the word Copy. */
  copiedMarkdown: () => t`as Markdown link`,
  passFileOn: () => t`Download the values file and pass that on.`,

  options: () => t`What it opens and holds`,
  review: () => t`Read-only view for reviewers`,
  reviewNote: () => t`Differences, findings and objects to read and print, without the form.`,
  place: () => t`Open at this step and tab`,
  placeNoteOfReview: (step: string) => t`${step}, once it is opened in the wizard.`,
  mutes: () => t`With muted rules and their reasons`,
  mutesNote: (count: number) => (count === 1 ? t`1 rule is muted.` : t`${count} rules are muted.`),

  leftOut: (count: number) =>
    count === 1 ? t`Left out because it is a secret:` : t`Left out because they are secrets:`,
  unreadText: () =>
    t`What stands in the values editor cannot be read yet: the link has the values of before.`,
  comments: () => t`Comments of the values file are not in the link.`,

  noCode: (longest: number) =>
    t`No QR code: phones do not read codes of links longer than ${longest} characters from a screen.`,
  code: () => t`QR code of the link`,
  codeOpens: () => t`Opens the link on a phone.`,

  reviewOf: (name: string) => t`Review of ${name}`,
  noReview: () => t`No review`,
  pageTitle: (title: string) => t`${title} - vCluster Wizard`,
  print: () => t`Print`,
  openInWizard: () => t`Open in the wizard`,
  readOnly: () => t`Read-only`,
  cannotBeShown: () => t`This link cannot be shown`,
  shared: () =>
    t`A configuration that somebody shared, to be read. Your own work in the wizard stays as it is.`,
  ownWorkStays: () => t`Your own work in the wizard stays as it is.`,
  openWizard: () => t`Open the wizard`,
}
