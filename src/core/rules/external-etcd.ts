import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { isMounted } from './reading/mounts.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { get } from '../values/get.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const endpoint = [...paths.externalEtcd, 'endpoint']
const tls = ['caFile', 'certFile', 'keyFile'].map((key) => [...paths.externalEtcd, 'tls', key])
const fileNames = ['ca.crt', 'tls.crt', 'tls.key']
const docs = ['loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1', 'loft-sh/vcluster pkg/etcd/util.go@v0.36.1']

const isOn = ({ values }: RuleContext): boolean => read.flag(values, paths.externalEtcdEnabled)
const addressOf = (context: RuleContext): string => (isOn(context) ? read.text(context.values, endpoint) : '')

const full = {
  endpoint: 'etcd-client.etcd.svc:2379',
  tls: {
    caFile: '/etc/etcd-client/ca.crt',
    certFile: '/etc/etcd-client/tls.crt',
    keyFile: '/etc/etcd-client/tls.key',
  },
}
const mounted = {
  persistence: {
    addVolumes: [{ name: 'etcd-client', secret: { secretName: 'etcd-client' } }],
    addVolumeMounts: [{ name: 'etcd-client', mountPath: '/etc/etcd-client', readOnly: true }],
  },
}
const external = (settings: JsonObject, statefulSet: JsonObject = mounted): Example => ({
  overrides: {
    controlPlane: { backingStore: { etcd: { external: { enabled: true, ...settings } } }, statefulSet },
  },
})

/** An etcd that somebody else operates. */
export const externalEtcd: readonly Rule[] = [
  {
    id: 'external-etcd-checklist',
    severity: 'info',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'Etcd outside the chart',
    why: 'Number of members, disks, backup and upgrades of this etcd are not the business of the chart. The advice for etcd holds all the same: three or five members on SSDs, and snapshots.',
    docs: ['etcd-io/website content/en/docs/v3.6/op-guide/hardware.md'],
    check: (context) =>
      isOn(context)
        ? [
            {
              paths: [paths.externalEtcdEnabled],
              message: t`Members, disks and backup of this etcd are up to you.`,
            },
          ]
        : [],
    examples: { bad: [external(full)], good: [{}] },
  },
  {
    id: 'external-etcd-endpoint-empty',
    severity: 'error',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'External etcd without an address',
    why: 'Without an endpoint the address is a bare "https://", and the control plane exits at start.',
    docs,
    check: (context) =>
      isOn(context) && addressOf(context) === ''
        ? [
            {
              paths: [endpoint, paths.externalEtcdEnabled],
              message: t`External etcd needs an endpoint, as host and port.`,
            },
          ]
        : [],
    examples: { bad: [external({ ...full, endpoint: '' })], good: [external(full)] },
  },
  {
    id: 'external-etcd-endpoint-list',
    severity: 'warning',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'Several endpoints in one text',
    why: 'Only the first entry gets a scheme, and the whole text is passed on as one address. Use one name that balances over the members.',
    docs,
    check: (context) =>
      addressOf(context).includes(',')
        ? [{ paths: [endpoint], message: t`The endpoint is a list, but only one address is supported.` }]
        : [],
    examples: { bad: [external({ ...full, endpoint: 'a:2379,b:2379' })], good: [external(full)] },
  },
  {
    id: 'external-etcd-endpoint-scheme',
    severity: 'error',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'Endpoint with another scheme',
    why: 'The control plane always speaks TLS to etcd: it drops "https://" from the endpoint and puts it back. Any other scheme makes a broken address.',
    docs: [...docs, 'loft-sh/vcluster pkg/etcd/client.go@v0.36.1'],
    check(context) {
      const address = addressOf(context)
      const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[0]
      if (scheme === undefined || scheme === 'https://') return []
      const message = t`The endpoint begins with ${scheme}, but etcd is always reached with https.`
      return [
        {
          paths: [endpoint],
          message,
          fix: fix.safe(t`Drop ${scheme}`, edit.set(endpoint, address.slice(scheme.length))),
        },
      ]
    },
    examples: {
      bad: [external({ ...full, endpoint: 'http://etcd:2379' })],
      good: [external(full), external({ ...full, endpoint: 'https://etcd:2379' })],
    },
  },
  {
    id: 'external-etcd-tls',
    severity: 'error',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'Client certificate for etcd missing',
    why: 'TLS is mandatory, and the client needs the CA, a certificate and its key as files inside the control-plane container. They come from a volume; there is no setting for a Secret.',
    docs,
    check(context) {
      if (!isOn(context)) return []
      const missing = tls.filter((path) => !isMounted(context.values, read.text(context.values, path)))
      if (missing.length === 0) return []
      const isFree = !read
        .list(context.values, paths.addVolumes)
        .some((volume) => read.text(volume, ['name']) === 'etcd-client')
      const secret = { name: 'etcd-client', secret: { secretName: `${context.release.name}-etcd-client` } }
      const edits = [
        editList.append(context, paths.addVolumes, secret),
        editList.append(context, paths.addVolumeMounts, {
          name: 'etcd-client',
          mountPath: '/etc/etcd-client',
          readOnly: true,
        }),
        ...tls.map((path, index) => edit.set(path, `/etc/etcd-client/${fileNames[index] ?? ''}`)),
      ]
      const names = missing.map((path) => path.at(-1)).join(', ')
      return [
        {
          paths: missing,
          message: t`External etcd needs ${names} inside the control-plane container.`,
          ...(isFree ? { fix: fix.confirm(t`Mount them from a Secret`, ...edits) } : {}),
        },
      ]
    },
    examples: {
      bad: [
        external({ endpoint: full.endpoint }, {}),
        external(full, {}),
        external({ ...full, tls: { ...full.tls, keyFile: '' } }),
      ],
      good: [external(full)],
    },
  },
  {
    id: 'external-etcd-shared',
    severity: 'warning',
    versions: { from: '0.25' },
    needs: 'store',
    title: 'Etcd shared with the host cluster',
    why: 'Neither the API server nor vCluster puts a prefix before its keys. Two clusters on one etcd overwrite each other, so every virtual cluster needs an etcd of its own.',
    docs: [...docs, 'loft-sh/vcluster pkg/mappings/store/backend_etcd.go@v0.36.1'],
    check(context) {
      const host = addressOf(context).replace(/^https:\/\//, '')
      if (!/^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(host) && !/\.kube-system(\.svc|[.:]|$)/.test(host))
        return []
      return [
        {
          paths: [endpoint],
          message: t`${host} looks like the etcd of the host cluster, which a tenant must not share.`,
        },
      ]
    },
    examples: {
      bad: [external({ ...full, endpoint: 'etcd.kube-system.svc:2379' })],
      good: [external(full)],
    },
  },
  {
    id: 'external-etcd-version',
    severity: 'error',
    versions: { to: '0.24' },
    title: 'External etcd before 0.25',
    why: 'This setting exists from 0.25 on; the schema of earlier charts refuses it. What older documents call external etcd is the one that the chart deploys.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.25.0'],
    check({ values, overrides, topology }) {
      if (get(values, paths.externalEtcd) === undefined) return []
      const remove = fix.confirm(t`Remove external etcd`, edit.unset(paths.externalEtcd))
      const deploy = fix.confirm(
        t`Use deployed etcd`,
        edit.unset(paths.externalEtcd),
        edit.set(paths.deployedEtcdEnabled, true),
      )
      const upgrade = { kind: 'confirm', title: t`Use vCluster 0.36`, patch: { chart: '0.36' } } as const
      const message = t`External etcd needs vCluster 0.25 or newer.`
      const isComplete = tls.every((path) => read.text(overrides, path) !== '')
      return [
        {
          paths: [paths.externalEtcd],
          message,
          fix: topology.stores.length > 0 ? remove : deploy,
          ...(isComplete ? { alternatives: [upgrade] } : {}),
        },
      ]
    },
    examples: { bad: [external({ endpoint: full.endpoint }, {}), external(full)], good: [{}] },
  },
]
