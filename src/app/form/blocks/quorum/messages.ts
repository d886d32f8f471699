import type { Store } from '../../../../core/index.ts'
import { t } from '../../../../i18n/index.ts'

/** What the table of members says. */
export const messages = {
  caption: () => t`Quorum`,
  columns: () => [t`members`, t`quorum`, t`may fail`, t`nodes needed`, t`use`],
  chosen: () => t`chosen`,
  use: () => t`Use`,
  useMembers: (members: number) => t`Use ${members} members`,
  even: (members: number) => t`${members} members tolerate no more failures than ${members - 1}.`,
}

/** Why there is nothing to count, or what to know before a number is chosen. */
export const aboutStore: Readonly<Record<Store, () => string>> = {
  sqlite: () =>
    t`SQLite has no quorum: one pod writes one file. While that pod is away, so is the tenant API.`,
  'external-etcd': () =>
    t`The quorum is that of your own etcd cluster. Control-plane replicas only read and write there, so any number of them works.`,
  'external-database': () =>
    t`Fail-over is up to the database. Control-plane replicas only read and write there, so any number of them works.`,
  'deployed-etcd': () => t`Choose now: the chart never adds or removes members of a running etcd.`,
  'embedded-etcd': () =>
    t`Every control-plane replica is a member, so this is the number of control-plane replicas.`,
}
