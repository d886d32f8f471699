import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { databaseExample } from './examples/database-example.ts'
import { externalSource } from './reading/external-source.ts'
import { isMounted } from './reading/mounts.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Edit } from '../config.ts'
import type { Rule, RuleContext } from './rule.ts'

const files = ['caFile', 'certFile', 'keyFile'].map((key) => [...paths.externalDatabase, key])
const [caFile = [], certFile = [], keyFile = []] = files
const docs = [
  'loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/backing-store/database/external.mdx',
]

const isOn = ({ values }: RuleContext): boolean => read.flag(values, paths.externalDatabaseEnabled)

const withPassword = { dataSource: 'postgres://vc:s3cret@db.example.com:5432/team_a?sslmode=verify-full' }
const mounted = {
  persistence: {
    addVolumes: [{ name: 'db-tls', secret: { secretName: 'db-tls' } }],
    addVolumeMounts: [{ name: 'db-tls', mountPath: '/etc/db-tls', readOnly: true }],
  },
}

const hasVolume = ({ values }: RuleContext): boolean =>
  read.list(values, paths.addVolumes).some((volume) => read.text(volume, ['name']) === 'db-tls')

/** Brings a Secret with the certificates to /etc/db-tls. */
function mountSecret(context: RuleContext): readonly Edit[] {
  const secret = { name: 'db-tls', secret: { secretName: `${context.release.name}-db-tls` } }
  const mount = { name: 'db-tls', mountPath: '/etc/db-tls', readOnly: true }
  return [
    editList.append(context, paths.addVolumes, secret),
    editList.append(context, paths.addVolumeMounts, mount),
  ]
}

/** kine encrypts as soon as it has a CA; an sslmode that says otherwise has to go. */
function encrypted(context: RuleContext): readonly Edit[] {
  const source = read.text(context.values, paths.dataSource)
  const mount =
    isMounted(context.values, '/etc/db-tls/ca.crt') || hasVolume(context) ? [] : mountSecret(context)
  return [
    edit.set(caFile, '/etc/db-tls/ca.crt'),
    edit.set(paths.dataSource, source.replace(/([?&])sslmode=disable(?=&|$)/, '$1sslmode=verify-full')),
    ...mount,
  ]
}

/** Encryption of the way to an external database. */
export const databaseTls: readonly Rule[] = [
  {
    id: 'db-tls-none',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Database traffic in clear text',
    why: 'Everything in the tenant, its Secrets included, crosses the network to the database. Without TLS anyone on the way can read it.',
    docs,
    check(context) {
      const source = externalSource(context)
      if (!source?.isWellFormed || source.host === null || read.text(context.values, caFile) !== '') return []
      if (/(^|\.)svc(\.cluster\.local)?$/.test(source.host) || !source.host.includes('.')) return []
      const isClear =
        source.scheme === 'mysql'
          ? !/(^|&)tls=/.test(source.query)
          : /(^|&)sslmode=disable(&|$)/.test(source.query)
      if (!isClear) return []
      return [
        {
          paths: [paths.dataSource, caFile],
          message: t`The connection to ${source.host} is not encrypted.`,
          fix: fix.confirm(t`Verify the server with a CA from a Secret`, ...encrypted(context)),
        },
      ]
    },
    examples: {
      bad: [
        databaseExample({ dataSource: 'mysql://vc:x@tcp(db.example.com:3306)/team' }),
        databaseExample({ dataSource: 'postgres://vc:x@db.example.com:5432/team?sslmode=disable' }),
      ],
      good: [
        databaseExample(withPassword),
        databaseExample({ dataSource: 'mysql://vc:x@tcp(mysql.db.svc:3306)/team' }),
        databaseExample({ dataSource: 'mysql://vc:x@tcp(db.example.com:3306)/team?tls=true' }),
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
      const isFree = !hasVolume(context)
      const edits = [...mountSecret(context), ...moved]
      return [
        {
          paths: missing,
          message: t`No volume mount of the control plane covers ${names}.`,
          ...(isFree ? { fix: fix.confirm(t`Mount them from a Secret`, ...edits) } : {}),
        },
      ]
    },
    examples: {
      bad: [
        databaseExample({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }),
        databaseExample({ ...withPassword, caFile: 'ca.crt' }, mounted),
        databaseExample({ ...withPassword, caFile: '/etc/db/ca.crt' }),
      ],
      good: [
        databaseExample({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted),
        databaseExample(withPassword),
      ],
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
      const message = cert ? t`certFile is set, but keyFile is not.` : t`keyFile is set, but certFile is not.`
      return [{ paths: cert ? [keyFile, certFile] : [certFile, keyFile], message }]
    },
    examples: {
      bad: [databaseExample({ ...withPassword, certFile: '/etc/db-tls/tls.crt' }, mounted)],
      good: [
        databaseExample(
          { ...withPassword, certFile: '/etc/db-tls/tls.crt', keyFile: '/etc/db-tls/tls.key' },
          mounted,
        ),
        databaseExample({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted),
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
      const source = externalSource(context)
      const given = files.filter((path) => read.text(context.values, path) !== '')
      if (!source?.isWellFormed || !source.scheme.startsWith('postgres') || given.length === 0) return []
      if (/(^|&)sslmode=/.test(source.query)) return []
      const message = t`The certificate of the database must be valid for ${source.host ?? t`its host`} (sslmode=verify-full).`
      return [{ paths: [...given, paths.dataSource], message }]
    },
    examples: {
      bad: [
        databaseExample(
          { dataSource: 'postgres://vc@db.example.com:5432/team', caFile: '/etc/db-tls/ca.crt' },
          mounted,
        ),
      ],
      good: [databaseExample({ ...withPassword, caFile: '/etc/db-tls/ca.crt' }, mounted)],
    },
  },
]
