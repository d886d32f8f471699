import { t } from '../../../../i18n/index.ts'

/** What the review says. */
export const messages = {
  findings: () => t`Findings`,
  notes: (count: number) => (count === 1 ? t`1 note` : t`${count} notes`),
  rulesLoad: () => t`The rules are still loading.`,
  noFindings: () => t`Nothing to fix`,
  allChecked: () => t`Every rule for this chart version was checked.`,
  values: () => t`Values`,
  count: (count: number) =>
    count === 1 ? t`1 value differs from the defaults` : t`${count} values differ from the defaults`,
  allDefaults: () => t`All defaults`,
  emptyFile: () => t`The values file is empty, and the chart installs as its authors ship it.`,
  edit: () => t`Edit`,
  editStep: (step: string) => t`Edit ${step}`,
  onlyInFile: () => t`Only in values.yaml`,
  install: () => t`Install`,
  upgrade: () => t`Upgrade`,
  command: () => t`the command`,
  snippet: () => t`Install command`,
  where: () => t`Run it where values.yaml is, with kubectl pointing at the host cluster.`,
  otherWays: () => t`Other ways: vCluster CLI, Argo CD, Flux, Terraform, Kustomize, Cluster API`,
}
