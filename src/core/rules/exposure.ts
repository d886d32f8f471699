import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { JsonObject, Path } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const ingress = pathOf('controlPlane.ingress')
const route = pathOf('controlPlane.tlsRoute')
const extraSans = pathOf('controlPlane.proxy.extraSANs')
const serviceType = pathOf('controlPlane.service.spec.type')
const server = pathOf('exportKubeConfig.server')
const secret = pathOf('exportKubeConfig.secret')
const additional = pathOf('exportKubeConfig.additionalSecrets')
const ingressTemplate = 'loft-sh/vcluster chart/templates/ingress.yaml@v0.36.1'
const routeTemplate = 'loft-sh/vcluster chart/templates/tlsroute.yaml@v0.36.1'
const values = 'loft-sh/vcluster chart/values.yaml@v0.36.1'
const nginx = 'nginx.ingress.kubernetes.io/'

const isOn = (context: RuleContext, path: Path): boolean => read.flag(context.values, [...path, 'enabled'])
const hostOf = (context: RuleContext, path: Path): string => read.text(context.values, [...path, 'host'])

const withIngress = (settings: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: { controlPlane: { ingress: { enabled: true, ...settings } }, ...rest },
})
const withRoute = (settings: JsonObject, proxy: JsonObject = {}): Example => ({
  overrides: { controlPlane: { tlsRoute: { enabled: true, ...settings }, proxy } },
})

/** How clients outside the host cluster reach the tenant API. */
export const exposure: readonly Rule[] = [
  {
    id: 'export-secret-conflict',
    severity: 'error',
    versions: { from: '0.24' },
    title: 'Two ways to export the kubeconfig',
    why: '"secret" is the old form of "additionalSecrets". The chart refuses both at once, and an additional Secret with neither name nor namespace.',
    docs: ['loft-sh/vcluster chart/templates/_exportKubeConfig.tpl@v0.24.2'],
    check(context) {
      const list = read.list(context.values, additional)
      const old = ['name', 'namespace'].map((key) => read.text(context.values, [...secret, key]).trim())
      const hasOld = old.some((text) => text !== '')
      const nameless = list.findIndex((item) =>
        ['name', 'namespace'].every((key) => read.text(item, [key]).trim() === ''),
      )
      if (hasOld && list.length > 0) {
        const moved = { ...(old[0] ? { name: old[0] } : {}), ...(old[1] ? { namespace: old[1] } : {}) }
        const edits = [editList.append(context, additional, moved), edit.unset(secret)]
        const message = t`exportKubeConfig has both "secret" and "additionalSecrets".`
        return [
          { paths: [secret, additional], message, fix: fix.safe(t`Move it to additionalSecrets`, ...edits) },
        ]
      }
      if (nameless < 0) return []
      return [
        {
          paths: [[...additional, String(nameless)]],
          message: t`An additional Secret needs a name or a namespace.`,
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            exportKubeConfig: { secret: { name: 'a' }, additionalSecrets: [{ name: 'b', namespace: 'c' }] },
          },
        },
        { overrides: { exportKubeConfig: { additionalSecrets: [{ server: 'https://a.example.com' }] } } },
      ],
      good: [{}, { overrides: { exportKubeConfig: { additionalSecrets: [{ name: 'b' }] } } }],
    },
  },
  {
    id: 'export-server-missing',
    severity: 'info',
    versions: {},
    title: 'Kubeconfig points to localhost',
    why: 'The kubeconfig that vCluster writes names localhost:8443 unless a server is given, so it works only through a port forward.',
    docs: [values],
    check(context) {
      if (read.text(context.values, server) !== '') return []
      const exposed = [ingress, route].find((path) => isOn(context, path))
      const isBalanced = read.text(context.values, serviceType) === 'LoadBalancer'
      if (!exposed && !isBalanced) return []
      const host = exposed ? hostOf(context, exposed) : ''
      const cure =
        host === '' || host === 'my-host.com'
          ? {}
          : { fix: fix.safe(t`Use https://${host}`, edit.set(server, `https://${host}`)) }
      return [
        {
          paths: [server],
          message: t`The exported kubeconfig points to localhost, although the API is exposed.`,
          ...cure,
        },
      ]
    },
    examples: {
      bad: [
        withIngress({ host: 'team-a.example.com' }),
        { overrides: { controlPlane: { service: { spec: { type: 'LoadBalancer' } } } } },
      ],
      good: [
        {},
        withIngress(
          { host: 'team-a.example.com' },
          { exportKubeConfig: { server: 'https://team-a.example.com' } },
        ),
      ],
    },
  },
  {
    id: 'export-server-scheme',
    severity: 'error',
    versions: { from: '0.29' },
    title: 'Server without a scheme',
    why: 'The server of the exported kubeconfig is a URL. From 0.29 on the control plane exits when it does not begin with https:// or http://.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check(context) {
      const given = read.text(context.values, server)
      if (given === '' || /^https?:\/\//.test(given)) return []
      const better = `https://${given.replace(/^[a-z]+:\/\//i, '')}`
      return [
        {
          paths: [server],
          message: t`"${given}" does not begin with https://.`,
          fix: fix.safe(t`Use ${better}`, edit.set(server, better)),
        },
      ]
    },
    examples: {
      bad: [{ overrides: { exportKubeConfig: { server: 'team-a.example.com' } } }],
      good: [{}, { overrides: { exportKubeConfig: { server: 'https://team-a.example.com' } } }],
    },
  },
  {
    id: 'ingress-class',
    severity: 'info',
    versions: {},
    title: 'No ingress class',
    why: 'Without a class the Ingress goes to the default controller of the host, if there is one.',
    docs: [ingressTemplate],
    check: (context) =>
      isOn(context, ingress) && read.text(context.values, [...ingress, 'spec', 'ingressClassName']) === ''
        ? [{ paths: [[...ingress, 'spec', 'ingressClassName']], message: t`The Ingress names no class.` }]
        : [],
    examples: {
      bad: [withIngress({ host: 'team-a.example.com' })],
      good: [{}, withIngress({ host: 'a.example.com', spec: { ingressClassName: 'nginx' } })],
    },
  },
  {
    id: 'ingress-default-host',
    severity: 'warning',
    versions: {},
    title: 'Sample host name',
    why: 'my-host.com is the sample of the chart. Nobody reaches your cluster under it, but it ends up in the certificate.',
    docs: [values],
    check: (context) =>
      [ingress, route]
        .filter((path) => isOn(context, path) && hostOf(context, path) === 'my-host.com')
        .map((path) => ({
          paths: [[...path, 'host']],
          message: t`The host is still the sample my-host.com.`,
        })),
    examples: { bad: [withIngress({})], good: [withIngress({ host: 'team-a.example.com' }), {}] },
  },
  {
    id: 'ingress-nginx-retired',
    severity: 'info',
    versions: { from: '0.32' },
    title: 'Ingress for ingress-nginx',
    why: 'The default annotations are those of ingress-nginx, which is retired. A Gateway with TLS passthrough is the way on.',
    docs: [values],
    check: (context) =>
      isOn(context, ingress) &&
      Object.keys(read.map(context.values, [...ingress, 'annotations'])).some((key) => key.startsWith(nginx))
        ? [
            {
              paths: [[...ingress, 'annotations']],
              message: t`The Ingress relies on ingress-nginx, which is retired.`,
            },
          ]
        : [],
    examples: { bad: [withIngress({ host: 'team-a.example.com' })], good: [{}] },
  },
  {
    id: 'ingress-passthrough',
    severity: 'warning',
    versions: {},
    title: 'TLS is not passed through',
    why: 'Clients prove who they are with certificates, so the TLS connection must reach the API server. An Ingress that ends it on the way breaks such kubeconfigs; tokens of a service account still work.',
    docs: [values],
    check(context) {
      const path = [...ingress, 'annotations', `${nginx}ssl-passthrough`]
      if (!isOn(context, ingress) || shown(get(context.values, path)) === 'true') return []
      const cure = get(context.overrides, path) === undefined ? edit.set(path, 'true') : edit.unset(path)
      const name = read.text(context.values, [...ingress, 'spec', 'ingressClassName'])
      const message =
        name === ''
          ? t`The Ingress has no annotation that passes TLS through.`
          : t`The Ingress of class ${name} has no annotation that passes TLS through.`
      return [
        {
          paths: [path],
          message,
          fix: fix.safe(t`Pass TLS through (ingress-nginx)`, cure),
        },
      ]
    },
    examples: {
      bad: [
        withIngress({
          host: 'team-a.example.com',
          annotations: { 'nginx.ingress.kubernetes.io/ssl-passthrough': 'false' },
        }),
      ],
      good: [withIngress({ host: 'team-a.example.com' }), {}],
    },
  },
  {
    id: 'tlsroute-parentrefs',
    severity: 'warning',
    versions: { from: '0.34' },
    title: 'Route without a Gateway',
    why: 'A route takes effect only where it names the Gateway that it belongs to.',
    docs: [routeTemplate],
    check(context) {
      const own = read.list(context.values, [...route, 'parentRefs'])
      const inSpec = read.list(context.values, [...route, 'spec', 'parentRefs'])
      if (!isOn(context, route) || own.length > 0 || inSpec.length > 0) return []
      return [
        { paths: [[...route, 'parentRefs']], message: t`The route names no Gateway, so it has no effect.` },
      ]
    },
    examples: {
      bad: [withRoute({ host: 'team-a.example.com' })],
      good: [withRoute({ host: 'team-a.example.com', parentRefs: [{ name: 'public' }] }), {}],
    },
  },
  {
    id: 'tlsroute-san',
    severity: 'warning',
    versions: { from: '0.34' },
    title: 'Host missing in the certificate',
    why: 'Only the host of an Ingress gets into the certificate of the API server by itself. With a route clients see a name that does not match.',
    docs: ['loft-sh/vcluster pkg/server/cert/cert.go@v0.36.1'],
    check(context) {
      const host = hostOf(context, route)
      if (!isOn(context, route) || host === '' || read.list(context.values, extraSans).includes(host))
        return []
      const cure = editList.append(context, extraSans, host)
      return [
        {
          paths: [[...route, 'host'], extraSans],
          message: t`${host} is not in the certificate of the API server.`,
          fix: fix.safe(t`Add it to the certificate`, cure),
        },
      ]
    },
    examples: {
      bad: [withRoute({ host: 'team-a.example.com' })],
      good: [withRoute({ host: 'team-a.example.com' }, { extraSANs: ['team-a.example.com'] }), {}],
    },
  },
]
