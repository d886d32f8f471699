import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { enabledDistros } from './reading/distro.ts'
import { pathOf } from './reading/path-of.ts'
import { read } from './reading/read.ts'
import type { JsonObject, Path } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const enabled = pathOf('privateNodes.enabled')
const endpoint = pathOf('controlPlane.endpoint')
const vpn = pathOf('privateNodes.vpn')
const serviceType = pathOf('controlPlane.service.spec.type')
const validation = 'loft-sh/vcluster pkg/config/validation.go@v0.36.1'

const isOn = ({ values }: Pick<RuleContext, 'values'>): boolean => read.flag(values, enabled)

/** Features that a tenant with nodes of its own cannot have. */
function conflictsOf({ values, minor }: RuleContext): readonly Path[] {
  const switches = [
    'integrations.metricsServer.enabled',
    'integrations.certManager.enabled',
    'integrations.externalSecrets.enabled',
    'integrations.istio.enabled',
    'integrations.kubeVirt.enabled',
    'controlPlane.coredns.embedded',
    'controlPlane.hostPathMapper.enabled',
    'sync.toHost.namespaces.enabled',
    ...(minor <= 27 ? ['experimental.isolatedControlPlane.enabled'] : []),
  ].map(pathOf)
  const distros = enabledDistros(values).filter((distro) => distro !== 'k8s' && minor <= 32)
  const others = distros.map((distro) => pathOf(`controlPlane.distro.${distro}.enabled`))
  return [...switches, ...others].filter((path) => read.flag(values, path))
}

const withNodes = (rest: JsonObject = {}): Example => ({
  overrides: { privateNodes: { enabled: true }, ...rest },
})
const balanced = { controlPlane: { service: { spec: { type: 'LoadBalancer' } } } }
const vpnOn = { privateNodes: { enabled: true, vpn: { enabled: true } } }

/** Tenants with worker nodes of their own. */
export const privateNodes: readonly Rule[] = [
  {
    id: 'private-nodes-conflict',
    severity: 'error',
    versions: { from: '0.26' },
    title: 'Feature that needs shared nodes',
    why: 'With nodes of its own the tenant syncs nothing to the host, so features that build on it are refused: the control plane exits at start.',
    docs: [validation],
    check(context) {
      const conflicts = isOn(context) ? conflictsOf(context) : []
      return conflicts.map((path) => ({
        paths: [path, enabled],
        message: t`${path.join('.')} does not work with private nodes.`,
        fix: fix.confirm(t`Switch it off`, edit.set(path, false)),
      }))
    },
    examples: {
      bad: [
        withNodes({ controlPlane: { coredns: { embedded: true } } }),
        withNodes({ integrations: { metricsServer: { enabled: true } } }),
      ],
      good: [withNodes(), { overrides: { controlPlane: { coredns: { embedded: true } } } }],
    },
  },
  {
    id: 'private-nodes-endpoint',
    severity: 'error',
    versions: { from: '0.26' },
    title: 'Endpoint that is refused',
    why: 'The endpoint is where private nodes find the API, as host and port. The control plane exits at start on another form, or when there are no private nodes.',
    docs: [validation],
    check(context) {
      const given = read.text(context.values, endpoint)
      if (given === '') return []
      if (!isOn(context))
        return [
          {
            paths: [endpoint, enabled],
            message: t`controlPlane.endpoint is only for private nodes.`,
            fix: fix.safe(t`Remove the endpoint`, edit.unset(endpoint)),
          },
        ]
      if (/^(\[[0-9a-f:]+\]|[^:/\s]+):\d{1,5}$/i.test(given)) return []
      return [{ paths: [endpoint], message: t`"${given}" is not of the form host:port.` }]
    },
    examples: {
      bad: [
        withNodes({ controlPlane: { endpoint: 'https://a.example.com' } }),
        { overrides: { controlPlane: { endpoint: 'a.example.com:443' } } },
      ],
      good: [withNodes({ controlPlane: { endpoint: 'a.example.com:443' } }), {}],
    },
  },
  {
    id: 'private-nodes-licence',
    severity: 'warning',
    versions: { from: '0.27' },
    title: 'Private nodes need a licence',
    why: 'The feature is in the free tier of the platform, but the control plane must have seen a licence.',
    docs: ['loft-sh/vcluster config/config.go@v0.36.1 (IsProFeatureEnabled)'],
    check: (context) =>
      isOn(context) && context.cluster.licence !== 'free' && context.cluster.licence !== 'paid'
        ? [
            {
              paths: [enabled],
              message: t`Private nodes work only with a free or paid licence of the vCluster Platform.`,
            },
          ]
        : [],
    examples: { bad: [withNodes()], good: [{ ...withNodes(), cluster: { licence: 'free' } }, {}] },
  },
  {
    id: 'private-nodes-reach',
    severity: 'warning',
    versions: { from: '0.26' },
    title: 'Nodes cannot reach the API',
    why: 'Private nodes are outside the host cluster, where a Service of type ClusterIP cannot be reached. They need a load balancer, node ports, an Ingress or kube-vip.',
    docs: ['loft-sh/vcluster-docs deploy/worker-nodes/private-nodes'],
    check(context) {
      const { values } = context
      const isClusterIp = (read.text(values, serviceType) || 'ClusterIP') === 'ClusterIP'
      const others = [
        'controlPlane.ingress.enabled',
        'controlPlane.tlsRoute.enabled',
        'controlPlane.advanced.kubeVip.enabled',
        'privateNodes.vpn.enabled',
        'controlPlane.standalone.enabled',
      ]
      if (!isOn(context) || !isClusterIp || read.text(values, endpoint) !== '') return []
      if (others.some((path) => read.flag(values, pathOf(path)))) return []
      return [
        {
          paths: [serviceType, enabled],
          message: t`Private nodes cannot reach an API that only has a ClusterIP.`,
          fix: fix.confirm(t`Use a load balancer`, edit.set(serviceType, 'LoadBalancer')),
        },
      ]
    },
    examples: { bad: [withNodes()], good: [withNodes(balanced), {}] },
  },
  {
    id: 'private-nodes-vpn-change',
    severity: 'error',
    versions: { from: '0.30' },
    title: 'VPN of a running tenant changed',
    why: 'The VPN is set up when nodes join, so it cannot be switched on or off later. The upgrade is refused.',
    docs: ['loft-sh/vcluster config/config.go@v0.30.5 (ValidateVPNChanges)'],
    check({ values, deployed }) {
      if (!deployed) return []
      const switches = [
        [...vpn, 'enabled'],
        [...vpn, 'nodeToNode', 'enabled'],
      ]
      const changed = switches.filter((path) => read.flag(values, path) !== read.flag(deployed.values, path))
      if (changed.length === 0) return []
      const back = changed.map((path) => {
        const before = get(deployed.values, path)
        return before === undefined ? edit.unset(path) : edit.set(path, before)
      })
      return [
        {
          paths: changed,
          message: t`The VPN of private nodes cannot be switched on or off later.`,
          fix: fix.safe(t`Keep the VPN as deployed`, ...back),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: vpnOn,
          cluster: { previous: { chart: '0.30', values: { privateNodes: { enabled: true } } } },
        },
      ],
      good: [
        { overrides: vpnOn, cluster: { previous: { chart: '0.30', values: vpnOn } } },
        { overrides: vpnOn },
      ],
    },
  },
]
