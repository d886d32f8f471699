import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { databaseExample } from './examples/database-example.ts'
import { externalSource } from './reading/external-source.ts'
import { distroOf } from './reading/distro.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Rule, RuleContext } from './rule.ts'

const docs = [
  'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/database/external.mdx',
]

const isOn = ({ values }: RuleContext): boolean => read.flag(values, paths.externalDatabaseEnabled)

const withPassword = { dataSource: 'postgres://vc:s3cret@db.example.com:5432/team_a?sslmode=verify-full' }
const withoutPassword = { dataSource: 'postgres://vc@db.example.com:5432/team_a?sslmode=verify-full' }
/** Secrets, backup and licence of an external database. */
export const databaseSecurity: readonly Rule[] = [
  {
    id: 'db-backup',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Database outside the chart',
    why: 'Backup, fail-over and latency of the database are not the business of the chart. The virtual cluster is as available as its database.',
    docs,
    check: (context) =>
      isOn(context)
        ? [
            {
              paths: [paths.externalDatabaseEnabled],
              message: t`Backup and fail-over of the database are up to you.`,
            },
          ]
        : [],
    examples: { bad: [databaseExample(withPassword)], good: [{}] },
  },
  {
    id: 'db-connections',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Connection pool per replica',
    why: 'Every replica runs its own kine with its own pool, and small PostgreSQL servers run out of connections. From 0.26 flags of kine limit the pool.',
    docs: ['loft-sh/vcluster issue 64'],
    check: (context) =>
      isOn(context) && context.topology.replicas > 1
        ? [
            {
              paths: [paths.replicas],
              message: t`Each of the ${context.topology.replicas} replicas keeps connections of its own to the database.`,
            },
          ]
        : [],
    examples: {
      bad: [databaseExample(withPassword, { highAvailability: { replicas: 3 } })],
      good: [databaseExample(withPassword)],
    },
  },
  {
    id: 'db-licence',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'External database needs a licence',
    why: 'Only the pro image has this feature, and only with a paid tier of the platform; without it the control plane exits at start. Deployed etcd needs no licence.',
    docs: [
      'loft-sh/vcluster config/config.go@v0.36.1 (IsProFeatureEnabled)',
      'loft-sh/vcluster-docs src/data/products.yaml',
    ],
    check(context) {
      if (!isOn(context) || context.cluster.licence === 'paid') return []
      if (distroOf(context.values, context.minor) === 'k3s') return []
      const message = t`An external database needs a paid licence of the vCluster Platform.`
      const edits = [edit.unset(paths.externalDatabase), edit.set(paths.deployedEtcdEnabled, true)]
      return [
        { paths: [paths.externalDatabaseEnabled], message, fix: fix.confirm(t`Use deployed etcd`, ...edits) },
      ]
    },
    examples: {
      bad: [
        databaseExample(withPassword),
        { ...databaseExample(withPassword), cluster: { licence: 'free' } },
      ],
      good: [{ ...databaseExample(withPassword), cluster: { licence: 'paid' } }],
    },
  },
  {
    id: 'db-password-in-logs',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Password in the pod log',
    why: 'When the control plane starts kine it writes the whole command to its log, data source included, and the process list shows it too. Restrict who may read the log, and change the password now and then.',
    docs: ['loft-sh/vcluster pkg/util/command/command.go@v0.36.1'],
    check: (context) =>
      externalSource(context)?.password
        ? [
            {
              paths: [paths.dataSource],
              message: t`The control plane writes the database password to its log.`,
            },
          ]
        : [],
    examples: { bad: [databaseExample(withPassword)], good: [databaseExample(withoutPassword)] },
  },
  {
    id: 'db-placeholder',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Sample text in the data source',
    why: 'The data source was copied from documentation and still holds sample words, so the control plane will not reach a database.',
    docs,
    check(context) {
      const source = isOn(context) ? read.text(context.values, paths.dataSource) : ''
      const sample = /username:password|hostname|CONNECTION_STRING|CHANGE_ME/.exec(source)?.[0]
      if (sample === undefined) return []
      return [
        { paths: [paths.dataSource], message: t`The data source still holds the sample text "${sample}".` },
      ]
    },
    examples: {
      bad: [
        databaseExample({ dataSource: 'mysql://username:password@tcp(hostname:3306)/vcluster-1' }),
        databaseExample({ dataSource: 'postgres://vc:CHANGE_ME@db.example.com:5432/team' }),
      ],
      good: [databaseExample(withPassword)],
    },
  },
  {
    id: 'db-plaintext-password',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Password in the values',
    why: 'Values end up in the Secret of the configuration and in the Secret of the Helm release, and a data source cannot refer to a Secret. Keep it in a values file of its own that is not committed; a connector or an identity provider does without a password.',
    docs: ['loft-sh/vcluster issue 1755', 'loft-sh/vcluster chart/templates/config-secret.yaml@v0.36.1'],
    check: (context) =>
      externalSource(context)?.password
        ? [
            {
              paths: [paths.dataSource],
              message: t`The data source holds the database password in plain text.`,
            },
          ]
        : [],
    examples: { bad: [databaseExample(withPassword)], good: [databaseExample(withoutPassword)] },
  },
]
