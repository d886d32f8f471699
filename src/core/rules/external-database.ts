import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { dataSourceOf } from './reading/data-source.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const connector = [...paths.externalDatabase, 'connector']
const start = 'loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1'
const mysql = 'k3s-io/kine pkg/drivers/mysql/mysql.go@v0.13.14'
const pgsql = 'k3s-io/kine pkg/drivers/pgsql/pgsql.go@v0.13.14'

const isOn = ({ values }: RuleContext): boolean => read.flag(values, paths.externalDatabaseEnabled)
const source = (context: RuleContext): string =>
  isOn(context) ? read.text(context.values, paths.dataSource) : ''

function database(dataSource: string, rest: JsonObject = {}): Example {
  const external = { enabled: true, dataSource, ...rest }
  return { overrides: { controlPlane: { backingStore: { database: { external } } } } }
}
const postgres = 'postgres://vc:s3cret@db.example.com:5432/team_a?sslmode=verify-full'

/** Whether the control plane can find its external database. */
export const externalDatabase: readonly Rule[] = [
  {
    id: 'db-datasource-and-connector',
    severity: 'warning',
    versions: { from: '0.21' },
    needs: 'store',
    title: 'Data source and connector',
    why: 'A connector gets the address from the platform, a data source names it here. They exclude each other.',
    docs: [
      'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/database/external.mdx',
    ],
    check: (context) =>
      source(context) !== '' && read.text(context.values, connector) !== ''
        ? [
            {
              paths: [connector, paths.dataSource],
              message: t`The external database has both a data source and a connector.`,
              fix: fix.confirm(t`Drop the connector`, edit.unset(connector)),
            },
          ]
        : [],
    examples: {
      bad: [database(postgres, { connector: 'main' })],
      good: [database(postgres), database('', { connector: 'main' })],
    },
  },
  {
    id: 'db-datasource-required',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'External database without an address',
    why: 'The control plane exits at start when it knows neither a data source nor a connector of the platform.',
    docs: [start],
    check: (context) =>
      isOn(context) && source(context) === '' && read.text(context.values, connector) === ''
        ? [
            {
              paths: [paths.dataSource, paths.externalDatabaseEnabled],
              message: t`The external database is switched on, but nothing says where it is.`,
            },
          ]
        : [],
    examples: { bad: [database('')], good: [database(postgres)] },
  },
  {
    id: 'db-localhost',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Database on localhost',
    why: 'Inside the pod localhost is the control-plane pod itself, where no database runs.',
    docs: [start],
    check(context) {
      const host = dataSourceOf(source(context)).host
      if (host === null || !['localhost', '127.0.0.1', '::1'].includes(host)) return []
      return [
        { paths: [paths.dataSource], message: t`The database host ${host} is the control-plane pod itself.` },
      ]
    },
    examples: {
      bad: [database('postgres://vc@localhost:5432/team'), database('mysql://vc:x@tcp(127.0.0.1:3306)/team')],
      good: [database(postgres)],
    },
  },
  {
    id: 'db-mysql-format',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'MySQL data source in another form',
    why: 'MySQL takes the form of the Go driver, not a URL: mysql://user:password@tcp(host:port)/database. A plain host:port is taken for the name of a network, and the control plane exits.',
    docs: [mysql],
    check(context) {
      const text = source(context)
      const parts = dataSourceOf(text)
      if (parts.scheme !== 'mysql' || parts.isWellFormed) return []
      const message = t`The MySQL data source needs the form mysql://user:password@tcp(host:port)/database.`
      if (parts.repaired === null) return [{ paths: [paths.dataSource], message }]
      return [
        {
          paths: [paths.dataSource],
          message,
          fix: fix.safe(t`Write it as tcp(host:port)`, edit.set(paths.dataSource, parts.repaired)),
        },
      ]
    },
    examples: {
      bad: [database('mysql://vc:s3cret@db.example.com:3306/team_a'), database('mysql://db.example.com')],
      good: [
        database('mysql://vc:s3cret@tcp(db.example.com:3306)/team_a'),
        database('mysql://vc:s3cret@unix(/run/mysqld/mysqld.sock)/team_a'),
        database('mysql://vc:s3cret@tcp(db.example.com:3306)/'),
      ],
    },
  },
  {
    id: 'db-name-case',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Capitals in the database name',
    why: 'kine folds the name of a PostgreSQL database to lower case, so another database than the one you may have created is used.',
    docs: [pgsql],
    check(context) {
      const { scheme, database: name, isWellFormed, withDatabase } = dataSourceOf(source(context))
      if (!scheme.startsWith('postgres') || !isWellFormed || name === '' || name === name.toLowerCase())
        return []
      const lower = edit.set(paths.dataSource, withDatabase(name.toLowerCase()))
      const message = t`The database "${name}" becomes "${name.toLowerCase()}".`
      return [{ paths: [paths.dataSource], message, fix: fix.safe(t`Write it in lower case`, lower) }]
    },
    examples: { bad: [database('postgres://vc@db.example.com:5432/TeamA')], good: [database(postgres)] },
  },
  {
    id: 'db-name-missing',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'No database name',
    why: 'Without a name kine uses a database called "kubernetes". Two virtual clusters that both leave it out share one table and overwrite each other.',
    docs: [mysql, pgsql],
    check(context) {
      const { isWellFormed, database: name, withDatabase, scheme } = dataSourceOf(source(context))
      if (!isWellFormed || scheme === 'sqlite' || name !== '') return []
      const own = context.release.name.replaceAll('-', '_')
      const message = t`The data source names no database, so "kubernetes" is used, like by any other tenant without a name.`
      return [
        {
          paths: [paths.dataSource],
          message,
          fix: fix.safe(t`Use the database ${own}`, edit.set(paths.dataSource, withDatabase(own))),
        },
      ]
    },
    examples: {
      bad: [
        database('mysql://vc:s3cret@tcp(db.example.com:3306)/'),
        database('postgres://vc:s3cret@db.example.com:5432'),
        database('postgres://vc:s3cret@db.example.com:5432/?sslmode=require'),
      ],
      good: [database(postgres)],
    },
  },
  {
    id: 'db-postgres-format',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'PostgreSQL data source that is no URL',
    why: 'A PostgreSQL data source is read as a URL. Characters such as @, /, #, % and spaces in user or password must be percent-encoded, or the control plane exits at start.',
    docs: [pgsql],
    check(context) {
      const parts = dataSourceOf(source(context))
      if (!parts.scheme.startsWith('postgres') || parts.isWellFormed) return []
      const message = t`The PostgreSQL data source is not a valid URL: encode special characters in user and password.`
      if (parts.repaired === null) return [{ paths: [paths.dataSource], message }]
      const repaired = edit.set(paths.dataSource, parts.repaired)
      return [{ paths: [paths.dataSource], message, fix: fix.safe(t`Encode user and password`, repaired) }]
    },
    examples: {
      bad: [
        database('postgres://vc:p@ss/w#rd@db.example.com:5432/team'),
        database('postgres://vc:100%@db.example.com:5432/team'),
        database('postgres://'),
      ],
      good: [database(postgres), database('postgres://vc:p%40ss@db.example.com:5432/team')],
    },
  },
  {
    id: 'db-scheme',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Unknown kind of database',
    why: 'The data source begins with the kind of the database: mysql:// or postgres://. The control plane exits on anything else.',
    docs: ['k3s-io/kine pkg/drivers/factory.go@v0.16.4'],
    check(context) {
      const text = source(context)
      const { scheme } = dataSourceOf(text)
      if (text === '' || ['mysql', 'postgres', 'postgresql', 'sqlite'].includes(scheme)) return []
      const message =
        scheme === ''
          ? t`The data source does not say which kind of database it is.`
          : t`${scheme}:// is no database that vCluster supports.`
      return [{ paths: [paths.dataSource], message }]
    },
    examples: {
      bad: [database('vc:s3cret@tcp(db.example.com:3306)/team'), database('mongodb://db.example.com/team')],
      good: [database(postgres), database('mysql://vc:s3cret@tcp(db.example.com:3306)/team')],
    },
  },
  {
    id: 'db-sqlite-as-external',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'SQLite as external database',
    why: 'The check on replicas looks only at the store that is switched on, so this passes. But each replica gets a file of its own in its own pod, normally without a volume.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.24.2'],
    check(context) {
      const { replicas, kind } = context.topology
      if (!source(context).startsWith('sqlite://') || (replicas <= 1 && kind !== 'Deployment')) return []
      const message =
        replicas > 1
          ? t`Each of the ${replicas} replicas would keep its own SQLite file.`
          : t`The SQLite file is lost with the pod.`
      const embedded = [edit.unset(paths.externalDatabase), edit.set(paths.replicas, 1)]
      return [
        {
          paths: [paths.dataSource, ...(replicas > 1 ? [paths.replicas] : [])],
          message,
          fix: fix.confirm(t`Use the embedded database with 1 replica`, ...embedded),
        },
      ]
    },
    examples: { bad: [database('sqlite:///data/state.db')], good: [database(postgres)] },
  },
]
