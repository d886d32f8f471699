import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { type DataSource, dataSourceOf } from './reading/data-source.ts'
import { isMounted } from './reading/mounts.ts'
import { distroOf } from './reading/distro.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const files = ['caFile', 'certFile', 'keyFile'].map((key) => [...paths.externalDatabase, key])
const [caFile = [], certFile = [], keyFile = []] = files
const docs = [
  'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/database/external.mdx',
]

const isOn = ({ values }: RuleContext): boolean => read.flag(values, paths.externalDatabaseEnabled)
const sourceOf = (context: RuleContext): DataSource | null =>
  isOn(context) ? dataSourceOf(read.text(context.values, paths.dataSource)) : null

function database(external: JsonObject, statefulSet: JsonObject = {}): Example {
  return {
    overrides: {
      controlPlane: { backingStore: { database: { external: { enabled: true, ...external } } }, statefulSet },
    },
  }
}
const withPassword = { dataSource: 'postgres://vc:s3cret@db.example.com:5432/team_a?sslmode=verify-full' }
const withoutPassword = { dataSource: 'postgres://vc@db.example.com:5432/team_a?sslmode=verify-full' }
const mounted = {
  persistence: {
    addVolumes: [{ name: 'db-tls', secret: { secretName: 'db-tls' } }],
    addVolumeMounts: [{ name: 'db-tls', mountPath: '/etc/db-tls', readOnly: true }],
  },
}

/** Secrets, encryption and licence of an external database. */
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
              message: 'Backup and fail-over of the database are up to you.',
            },
          ]
        : [],
    examples: { bad: [database(withPassword)], good: [{}] },
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
              message: `Each of the ${context.topology.replicas} replicas keeps connections of its own to the database.`,
            },
          ]
        : [],
    examples: {
      bad: [database(withPassword, { highAvailability: { replicas: 3 } })],
      good: [database(withPassword)],
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
      const message = 'An external database needs a paid licence of the vCluster Platform.'
      const edits = [edit.unset(paths.externalDatabase), edit.set(paths.deployedEtcdEnabled, true)]
      return [
        { paths: [paths.externalDatabaseEnabled], message, fix: fix.confirm('Use deployed etcd', ...edits) },
      ]
    },
    examples: {
      bad: [database(withPassword), { ...database(withPassword), cluster: { licence: 'free' } }],
      good: [{ ...database(withPassword), cluster: { licence: 'paid' } }],
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
      sourceOf(context)?.password
        ? [
            {
              paths: [paths.dataSource],
              message: 'The control plane writes the database password to its log.',
            },
          ]
        : [],
    examples: { bad: [database(withPassword)], good: [database(withoutPassword)] },
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
        { paths: [paths.dataSource], message: `The data source still holds the sample text "${sample}".` },
      ]
    },
    examples: {
      bad: [
        database({ dataSource: 'mysql://username:password@tcp(hostname:3306)/vcluster-1' }),
        database({ dataSource: 'postgres://vc:CHANGE_ME@db.example.com:5432/team' }),
      ],
      good: [database(withPassword)],
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
      sourceOf(context)?.password
        ? [
            {
              paths: [paths.dataSource],
              message: 'The data source holds the database password in plain text.',
            },
          ]
        : [],
    examples: { bad: [database(withPassword)], good: [database(withoutPassword)] },
  },
  {
    id: 'db-tls-none',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Database traffic in clear text',
    why: 'Everything in the tenant, its Secrets included, crosses the network to the database. Without TLS anyone on the way can read it.',
    docs,
    check(context) {
      const source = sourceOf(context)
      if (!source?.isWellFormed || source.host === null || read.text(context.values, caFile) !== '') return []
      if (/(^|\.)svc(\.cluster\.local)?$/.test(source.host) || !source.host.includes('.')) return []
      const isClear =
        source.scheme === 'mysql'
          ? !/(^|&)tls=/.test(source.query)
          : /(^|&)sslmode=disable(&|$)/.test(source.query)
      if (!isClear) return []
      return [
        { paths: [paths.dataSource, caFile], message: `The connection to ${source.host} is not encrypted.` },
      ]
    },
    examples: {
      bad: [
        database({ dataSource: 'mysql://vc:x@tcp(db.example.com:3306)/team' }),
        database({ dataSource: 'postgres://vc:x@db.example.com:5432/team?sslmode=disable' }),
      ],
      good: [
        database(withPassword),
        database({ dataSource: 'mysql://vc:x@tcp(mysql.db.svc:3306)/team' }),
        database({ dataSource: 'mysql://vc:x@tcp(db.example.com:3306)/team?tls=true' }),
      ],
    },
  },
  {
    id: 'db-tls-not-mounted',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Certificate files that are not there',
    why: 'The files are read inside the control-plane container, so a volume must bring them there. Otherwise the control plane exits at start.',
    docs: ['loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1'],
    check(context) {
      const missing = files.filter((path) => {
        const file = read.text(context.values, path)
        return isOn(context) && file !== '' && !isMounted(context.values, file)
      })
      if (missing.length === 0) return []
      const names = missing.map((path) => read.text(context.values, path)).join(', ')
      const moved = missing.map((path) => {
        const file = read.text(context.values, path).split('/').at(-1) ?? ''
        return edit.set(path, `/etc/db-tls/${file}`)
      })
      const secret = { name: 'db-tls', secret: { secretName: `${context.release.name}-db-tls` } }
      const mount = { name: 'db-tls', mountPath: '/etc/db-tls', readOnly: true }
      const volumes = read.list(context.values, paths.addVolumes)
      const isFree = !volumes.some((volume) => read.text(volume, ['name']) === 'db-tls')
      const edits = [
        editList.append(context, paths.addVolumes, secret),
        editList.append(context, paths.addVolumeMounts, mount),
        ...moved,
      ]
      return [
        {
          paths: missing,
          message: `No volume mount of the control plane covers ${names}.`,
          ...(isFree ? { fix: fix.confirm('Mount them from a Secret', ...edits) } : {}),
        },
      ]
    },
    examples: {
      bad: [
        database({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }),
        database({ ...withPassword, caFile: 'ca.crt' }, mounted),
        database({ ...withPassword, caFile: '/etc/db/ca.crt' }),
      ],
      good: [database({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted), database(withPassword)],
    },
  },
  {
    id: 'db-tls-pair',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Certificate without key',
    why: 'A client certificate and its key belong together. With only one of them the connection cannot be set up.',
    docs: ['k3s-io/kine pkg/tls/config.go'],
    check(context) {
      const cert = read.text(context.values, certFile) !== ''
      if (!isOn(context) || cert === (read.text(context.values, keyFile) !== '')) return []
      const message = cert ? 'certFile is set, but keyFile is not.' : 'keyFile is set, but certFile is not.'
      return [{ paths: cert ? [keyFile, certFile] : [certFile, keyFile], message }]
    },
    examples: {
      bad: [database({ ...withPassword, certFile: '/etc/db-tls/tls.crt' }, mounted)],
      good: [
        database(
          { ...withPassword, certFile: '/etc/db-tls/tls.crt', keyFile: '/etc/db-tls/tls.key' },
          mounted,
        ),
        database({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted),
      ],
    },
  },
  {
    id: 'db-tls-verify-full',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Certificate must match the host name',
    why: 'With certificate files and no sslmode kine uses sslmode=verify-full, so the host of the data source must be in the certificate of the server.',
    docs: ['k3s-io/kine pkg/drivers/pgsql/pgsql.go'],
    check(context) {
      const source = sourceOf(context)
      const given = files.filter((path) => read.text(context.values, path) !== '')
      if (!source?.isWellFormed || !source.scheme.startsWith('postgres') || given.length === 0) return []
      if (/(^|&)sslmode=/.test(source.query)) return []
      const message = `The certificate of the database must be valid for ${source.host ?? 'its host'} (sslmode=verify-full).`
      return [{ paths: [...given, paths.dataSource], message }]
    },
    examples: {
      bad: [
        database(
          { dataSource: 'postgres://vc@db.example.com:5432/team', caFile: '/etc/db-tls/ca.crt' },
          mounted,
        ),
      ],
      good: [database({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted)],
    },
  },
]
