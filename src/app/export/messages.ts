import { t } from '../../i18n/index.ts'

/** What the exports and the dialog about their secrets say. */
export const messages = {
  exportFor: () => t`Export for`,
  noSuchTarget: () => t`There is no such target.`,
  saveEverything: () => t`Everything (zip)`,
  /** What to know before a target is used. */
  notes: (count: number) => t`Before you use it (${count})`,
  noManifests: (reason: string) => t`There are no manifests: ${reason}`,

  file: () => t`File`,
  /** Behind the word Copy. */
  copiedCommand: () => t`command`,
  save: () => t`Save`,
  saveFile: (name: string) => t`Save ${name}`,
  saveAll: (count: number) => t`All ${count} (zip)`,

  whyNoFiles: () => t`Why there are no files`,
  noFiles: () => t`Nothing to take along yet`,
  findingsHelp: () =>
    t`<link>Findings</link> say how to settle it. Targets that need no manifests still work.`,

  ociChart: () => t`Chart in an OCI registry`,
  noOciChart: () => t`none: the public chart repository`,

  link: () => t`Link in a comment on top`,
  tooLargeForLink: () => t`The configuration is too large for a link.`,

  saveTitle: {
    text: () => t`Save values.yaml`,
    values: () => t`Save values.yaml`,
    manifests: () => t`Save all manifests`,
    everything: () => t`Save everything`,
  },
  cancel: () => t`Cancel`,
  saveAsZip: () => t`Save as zip`,
  zipHolds: () => t`The zip holds values.yaml, secrets.values.yaml and the Helm command that takes both.`,

  secretsFound: (count: number) => (count === 1 ? t`1 secret found` : t`${count} secrets found`),
  morePlaces: (count: number) => t`and ${count} more`,
  choiceTitle: {
    hidden: () => t`Leave secrets out`,
    apart: () => t`Secrets in a file of their own`,
    included: () => t`Include them`,
  },
  choiceDescription: {
    hidden: (placeholder: string) =>
      t`${placeholder} stands in their place; the wizard calls it an error until it is replaced.`,
    apart: () =>
      t`It goes to Helm, Flux or Terraform beside the others. Tools that take none get placeholders.`,
    included: () => t`The files hold them in plain text.`,
  },
}
