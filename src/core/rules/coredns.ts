import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const enabled = [...paths.coredns, 'enabled']
const embedded = [...paths.coredns, 'embedded']
const deployment = [...paths.coredns, 'deployment']
const replicas = [...deployment, 'replicas']
const resolveDns = pathOf('networking.resolveDNS')
const fallback = pathOf('networking.advanced.fallbackHostCluster')
const docs = ['loft-sh/vcluster-docs configure/vcluster-yaml/control-plane/components/coredns.mdx']

const withCoredns = (settings: JsonObject, controlPlane: JsonObject = {}): Example => ({
  overrides: { controlPlane: { ...controlPlane, coredns: settings } },
})
const ha = {
  backingStore: { etcd: { deploy: { enabled: true } } },
  statefulSet: { highAvailability: { replicas: 3 } },
}

/** DNS of the tenant. */
export const coredns: readonly Rule[] = [
  {
    id: 'coredns-disabled',
    severity: 'warning',
    versions: {},
    title: 'No DNS in the tenant',
    why: 'Without CoreDNS no Service name resolves inside the tenant, unless you install a DNS server yourself.',
    docs,
    check: ({ values }) =>
      read.word(values, enabled) === 'false'
        ? [
            {
              paths: [enabled],
              message: t`The tenant has no DNS.`,
              fix: fix.safe(t`Use CoreDNS`, edit.unset(enabled)),
            },
          ]
        : [],
    examples: { bad: [withCoredns({ enabled: false })], good: [{}] },
  },
  {
    id: 'coredns-embedded-licence',
    severity: 'warning',
    versions: {},
    title: 'Embedded CoreDNS needs a licence',
    why: 'Only the pro image holds CoreDNS, and it wants a licence (free tier): without the Secret of the platform the control plane crashes in a loop.',
    docs: ['loft-sh/vcluster pkg/pro/integrated_coredns.go@v0.36.1'],
    check: ({ values, cluster }) =>
      read.flag(values, embedded) && cluster.licence !== 'free' && cluster.licence !== 'paid'
        ? [
            {
              paths: [embedded],
              message: t`Embedded CoreDNS works only with a free or paid licence of the vCluster Platform.`,
              fix: fix.confirm(t`Use CoreDNS in pods of its own`, edit.unset(embedded)),
            },
          ]
        : [],
    examples: {
      bad: [withCoredns({ embedded: true })],
      good: [{ ...withCoredns({ embedded: true }), cluster: { licence: 'free' } }, {}],
    },
  },
  {
    id: 'coredns-embedded-replicas',
    severity: 'info',
    versions: {},
    title: 'Deployment settings of embedded CoreDNS',
    why: 'Embedded CoreDNS runs in the control-plane pods, so there is no deployment that the settings could apply to.',
    docs,
    check: ({ values, overrides }) =>
      read.flag(values, embedded) && get(overrides, deployment) !== undefined
        ? [
            {
              paths: [deployment],
              message: t`Embedded CoreDNS ignores the deployment settings.`,
              fix: fix.safe(t`Remove the settings`, edit.unset(deployment)),
            },
          ]
        : [],
    examples: {
      bad: [withCoredns({ embedded: true, deployment: { replicas: 2 } })],
      good: [withCoredns({ deployment: { replicas: 2 } })],
    },
  },
  {
    id: 'coredns-host-dns-fallback',
    severity: 'info',
    versions: {},
    title: 'Tenant resolves names of the host',
    why: 'Names that the tenant does not know are looked up in the host cluster, so workloads can find Services of other namespaces there. That is a weaker isolation.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check: ({ values }) =>
      read.flag(values, fallback)
        ? [{ paths: [fallback], message: t`Tenant workloads can resolve Services of the host cluster.` }]
        : [],
    examples: {
      bad: [{ overrides: { networking: { advanced: { fallbackHostCluster: true } } } }],
      good: [{}],
    },
  },
  {
    id: 'coredns-single',
    severity: 'warning',
    versions: {},
    title: 'Single CoreDNS pod',
    why: 'The control plane survives the loss of a pod, but with one CoreDNS pod names in the tenant stop resolving until it is back.',
    docs,
    check: ({ values, topology }) =>
      topology.replicas > 1 &&
      read.number(values, replicas) === 1 &&
      !read.flag(values, embedded) &&
      read.word(values, enabled) !== 'false'
        ? [
            {
              paths: [replicas, paths.replicas],
              message: t`${topology.replicas} control-plane replicas, but a single CoreDNS pod.`,
              fix: fix.safe(t`Use 2 CoreDNS replicas`, edit.set(replicas, 2)),
            },
          ]
        : [],
    examples: {
      bad: [{ overrides: { controlPlane: ha } }],
      good: [withCoredns({ deployment: { replicas: 2 } }, ha), withCoredns({ embedded: true }, ha), {}],
    },
  },
  {
    id: 'resolvedns-embedded',
    severity: 'warning',
    versions: {},
    title: 'DNS mappings without embedded CoreDNS',
    why: 'Only the embedded CoreDNS of the pro image knows these mappings. With CoreDNS in pods of its own they have no effect.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check: ({ values }) =>
      read.list(values, resolveDns).length > 0 && !read.flag(values, embedded)
        ? [
            {
              paths: [resolveDns, embedded],
              message: t`networking.resolveDNS has no effect because CoreDNS is not embedded.`,
              fix: fix.confirm(t`Embed CoreDNS`, edit.set(embedded, true)),
            },
          ]
        : [],
    examples: {
      bad: [
        {
          overrides: {
            networking: { resolveDNS: [{ hostname: '*', target: { hostNamespace: 'default' } }] },
          },
        },
      ],
      good: [{}],
    },
  },
]
