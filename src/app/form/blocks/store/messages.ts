import { t } from '../../../../i18n/index.ts'

/** What the choice of the store says. */
export const messages = {
  legend: () => t`Store`,
  pro: () => t`Pro`,
  paid: () => t`Paid`,
  onlyFrom: (minor: string) => t`Only from chart ${minor}.`,
  missing: (minor: string) => t`Chart ${minor} does not have it.`,
  migrationStarts: () =>
    t`The settings of deployed etcd stay, and migrateFromDeployedEtcd is on: embedded etcd copies its data.`,
  migrates: () =>
    t`The deployed etcd is kept, with its settings, until its data is copied. Switch the migration off with the upgrade after that.`,
  comparison: () => t`For and against each store`,
}
