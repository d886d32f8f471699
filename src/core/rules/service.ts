import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { listed } from './reading/listed.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const enabled = pathOf('controlPlane.service.enabled')
const type = pathOf('controlPlane.service.spec.type')
const spec = pathOf('controlPlane.service.spec')
const annotations = pathOf('controlPlane.service.annotations')
const https = pathOf('controlPlane.service.httpsNodePort')
const kubelet = pathOf('controlPlane.service.kubeletNodePort')
const proxyPort = pathOf('controlPlane.proxy.port')
const istio = pathOf('integrations.istio.enabled')
const template = 'loft-sh/vcluster chart/templates/service.yaml@v0.36.1'

const portsOf = ({ values }: RuleContext) =>
  [https, kubelet]
    .map((path) => ({ path, port: read.number(values, path) ?? 0 }))
    .filter(({ port }) => port !== 0)

const withService = (settings: JsonObject): Example => ({
  overrides: { controlPlane: { service: settings } },
})

/** The Service in front of the tenant API. */
export const service: readonly Rule[] = [
  {
    id: 'lb-public',
    severity: 'warning',
    versions: {},
    title: 'Tenant API open to the internet',
    why: 'A load balancer without source ranges and without an annotation for an internal one publishes the API server of the tenant to everybody.',
    docs: [template],
    check({ values }) {
      if (read.text(values, type) !== 'LoadBalancer') return []
      const isInternal = Object.entries(read.map(values, annotations)).some(([key, value]) =>
        /internal|scheme/i.test(`${key}=${shown(value)}`),
      )
      if (isInternal || read.list(values, [...spec, 'loadBalancerSourceRanges']).length > 0) return []
      return [
        {
          paths: [type],
          message: t`The load balancer lets everybody reach the tenant API; name source ranges or make it internal.`,
        },
      ]
    },
    examples: {
      bad: [withService({ spec: { type: 'LoadBalancer' } })],
      good: [
        {},
        withService({ spec: { type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/8'] } }),
        withService({
          spec: { type: 'LoadBalancer' },
          annotations: { 'networking.gke.io/load-balancer-type': 'Internal' },
        }),
      ],
    },
  },
  {
    id: 'nodeport-collision',
    severity: 'error',
    versions: {},
    title: 'Same node port twice',
    why: 'A node port belongs to one port of one Service. The API server refuses the second.',
    docs: [template],
    check(context) {
      const [first, second] = portsOf(context)
      if (!first || !second || first.port !== second.port) return []
      const message = t`Both ports of the Service ask for node port ${first.port}.`
      return [
        {
          paths: [kubelet, https],
          message,
          fix: fix.safe(t`Choose the kubelet port automatically`, edit.set(kubelet, 0)),
        },
      ]
    },
    examples: {
      bad: [withService({ spec: { type: 'NodePort' }, httpsNodePort: 30443, kubeletNodePort: 30443 })],
      good: [withService({ spec: { type: 'NodePort' }, httpsNodePort: 30443, kubeletNodePort: 30444 }), {}],
    },
  },
  {
    id: 'nodeport-istio',
    severity: 'error',
    versions: { from: '0.25' },
    title: 'Node port used twice with Istio',
    why: 'With the Istio integration the template gives the wake port the same node port as the API, and the API server refuses the Service.',
    docs: [template],
    check({ values }) {
      const port = read.number(values, https) ?? 0
      if (!read.flag(values, istio) || port <= 0 || read.list(values, [...spec, 'ports']).length > 0)
        return []
      const message = t`With Istio, node port ${port} is given to two ports of the Service.`
      return [
        {
          paths: [https, istio],
          message,
          fix: fix.safe(t`Choose the port automatically`, edit.set(https, 0)),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: { service: { spec: { type: 'NodePort' }, httpsNodePort: 30443 } },
            integrations: { istio: { enabled: true } },
          },
        },
      ],
      good: [withService({ spec: { type: 'NodePort' }, httpsNodePort: 30443 })],
    },
  },
  {
    id: 'nodeport-range',
    severity: 'error',
    versions: {},
    title: 'Node port out of range',
    why: 'Node ports lie between 30000 and 32767 unless the host was set up differently. The API server refuses others.',
    docs: ['https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport'],
    check: (context) =>
      portsOf(context)
        .filter(({ port }) => port < 30000 || port > 32767)
        .map(({ path, port }) => ({
          paths: [path],
          message: t`${port} is no node port: they go from 30000 to 32767.`,
          fix: fix.safe(t`Choose the port automatically`, edit.set(path, 0)),
        })),
    examples: {
      bad: [withService({ spec: { type: 'NodePort' }, httpsNodePort: 8443 })],
      good: [withService({ spec: { type: 'NodePort' }, httpsNodePort: 30443 }), {}],
    },
  },
  {
    id: 'nodeport-wrong-type',
    severity: 'error',
    versions: {},
    title: 'Node port without a node port Service',
    why: 'A Service of type ClusterIP cannot have node ports, so the API server refuses it.',
    docs: [template],
    check(context) {
      const given = portsOf(context)
      const kind = read.text(context.values, type) || 'ClusterIP'
      if (kind !== 'ClusterIP' || given.length === 0) return []
      const ports = listed(given.map(({ port }) => String(port)))
      return [
        {
          paths: [...given.map(({ path }) => path), type],
          message:
            given.length === 1
              ? t`A Service of type ClusterIP cannot have node ports, but ${ports} is set.`
              : t`A Service of type ClusterIP cannot have node ports, but ${ports} are set.`,
          fix: fix.safe(t`Use the type NodePort`, edit.set(type, 'NodePort')),
        },
      ]
    },
    examples: {
      bad: [withService({ httpsNodePort: 30443 })],
      good: [withService({ httpsNodePort: 30443, spec: { type: 'NodePort' } }), {}],
    },
  },
  {
    id: 'proxy-port',
    severity: 'error',
    versions: {},
    title: 'Port of the API proxy changed',
    why: 'Services, probes and network policies of the chart point to port 8443, so nothing reaches the proxy on another one.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1', template],
    check({ values }) {
      const port = get(values, proxyPort)
      if (port === undefined || port === null || port === 8443) return []
      return [
        {
          paths: [proxyPort],
          message: t`The Service, the probes and the policies of the chart expect port 8443, not ${shown(port)}.`,
          fix: fix.safe(t`Use port 8443`, edit.unset(proxyPort)),
        },
      ]
    },
    examples: { bad: [{ overrides: { controlPlane: { proxy: { port: 6443 } } } }], good: [{}] },
  },
  {
    id: 'service-disabled',
    severity: 'error',
    versions: {},
    title: 'Control plane without a Service',
    why: 'At start the control plane looks its own Service up, to own what it creates and to learn the range of Service addresses. Without it the process exits.',
    docs: ['loft-sh/vcluster pkg/util/servicecidr/servicecidr.go@v0.36.1'],
    check: ({ values }) =>
      read.word(values, enabled) === 'false'
        ? [
            {
              paths: [enabled],
              message: t`Without its Service, the control plane exits at start.`,
              fix: fix.safe(t`Use the Service`, edit.unset(enabled)),
            },
          ]
        : [],
    examples: { bad: [withService({ enabled: false })], good: [{}] },
  },
]
