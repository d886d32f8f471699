import { t } from '../../i18n/index.ts'
import { addHostManifest } from './fixing/host-manifest.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { dataSourceOf } from './reading/data-source.ts'
import { hostDocuments } from './reading/host-budget.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Json, JsonObject, Path } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const enabled = pathOf('policies.networkPolicy.enabled')
const ingress = pathOf('policies.networkPolicy.controlPlane.ingress')
const template = 'loft-sh/vcluster chart/templates/networkpolicy.yaml@v0.36.1'

const isOn = ({ values }: RuleContext): boolean => read.flag(values, enabled)

/** Where egress rules of the control plane go; null before 0.25, where only a host manifest helps. */
function egressPath(minor: number): Path | null {
  if (minor >= 31) return pathOf('policies.networkPolicy.controlPlane.egress')
  return minor >= 25 ? pathOf('policies.networkPolicy.extraControlPlaneRules') : null
}

/** The port of the store outside; null where the data source does not say what it is. */
function storePort({ values, topology }: RuleContext): number | null {
  if (topology.store === 'external-etcd') {
    const port = /:(\d{1,5})$/.exec(read.text(values, [...paths.externalEtcd, 'endpoint']))?.[1]
    return port === undefined ? 2379 : Number(port)
  }
  const source = read.text(values, paths.dataSource)
  const { scheme } = dataSourceOf(source)
  const port = /:(\d{1,5})\)?(?:[/?]|$)/.exec(source)?.[1]
  if (scheme === 'mysql') return Number(port ?? 3306)
  return scheme.startsWith('postgres') ? Number(port ?? 5432) : null
}

/** Whether an egress or ingress rule admits a port; a rule without ports admits all. */
function admits(rule: Json, port: number | null): boolean {
  const ports = read.list(rule, ['ports'])
  return port === null || ports.length === 0 || ports.some((item) => read.number(item, ['port']) === port)
}

function cutOff(isEtcd: boolean, port: number | null): string {
  if (port === null) return t`The network policy does not let the control plane reach the database.`
  return isEtcd
    ? t`The network policy does not let the control plane reach etcd on port ${port}.`
    : t`The network policy does not let the control plane reach the database on port ${port}.`
}

const policy = (port: number): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .Release.Name }}-store
spec:
  podSelector:
    matchLabels:
      app: vcluster
      release: {{ .Release.Name | quote }}
  policyTypes:
    - Egress
  egress:
    - ports:
        - port: ${port}
          protocol: TCP
`

const database = (networkPolicy: JsonObject, rest: JsonObject = {}): Example => ({
  overrides: {
    controlPlane: {
      backingStore: {
        database: { external: { enabled: true, dataSource: 'postgres://vc@db.example.com:5432/team' } },
      },
    },
    policies: { networkPolicy: { enabled: true, ...networkPolicy } },
    ...rest,
  },
})
const plain: Example = { overrides: { policies: { networkPolicy: { enabled: true } } } }

/** What the network policies of the chart let through. */
export const networkPolicy: readonly Rule[] = [
  {
    id: 'netpol-api-blocked',
    severity: 'warning',
    versions: { from: '0.31', to: '0.32' },
    title: 'Network policy blocks the tenant API',
    why: 'These releases limit who may reach the control plane but forget port 8443 from outside: kubectl, Ingress, load balancer and joined nodes do not get through. 0.33.2 and later let them in.',
    docs: ['loft-sh/vcluster chart/templates/networkpolicy.yaml@v0.31.3'],
    check(context) {
      if (!isOn(context) || read.list(context.values, ingress).some((rule) => admits(rule, 8443))) return []
      const open = editList.append(context, ingress, { ports: [{ port: 8443, protocol: 'TCP' }] })
      return [
        {
          paths: [enabled, ingress],
          message: t`Nobody outside can reach the tenant API on port 8443.`,
          fix: fix.safe(t`Let port 8443 in`, open),
        },
      ]
    },
    examples: {
      bad: [plain],
      good: [
        {},
        {
          overrides: {
            policies: {
              networkPolicy: { enabled: true, controlPlane: { ingress: [{ ports: [{ port: 8443 }] }] } },
            },
          },
        },
      ],
    },
  },
  {
    id: 'netpol-cni',
    severity: 'info',
    versions: {},
    title: 'Network policies need support',
    why: 'Policies are only objects until the network plugin of the host enforces them, and not every plugin does.',
    docs: ['loft-sh/vcluster-docs configure/vcluster-yaml/policies/network-policy.mdx'],
    check: (context) =>
      isOn(context)
        ? [{ paths: [enabled], message: t`The network plugin of the host must enforce network policies.` }]
        : [],
    examples: { bad: [plain], good: [{}] },
  },
  {
    id: 'netpol-dns-labels',
    severity: 'warning',
    versions: {},
    title: 'Host DNS under other labels',
    why: 'The policies let DNS through to pods labelled k8s-app: kube-dns in kube-system. OpenShift runs its DNS elsewhere, so names no longer resolve.',
    docs: [template],
    check: (context) =>
      isOn(context) && context.cluster.platform === 'openshift'
        ? [
            {
              paths: [enabled],
              message: t`The DNS of OpenShift is not covered by the network policies; add an egress rule for port 53 and 5353.`,
            },
          ]
        : [],
    examples: { bad: [{ ...plain, cluster: { platform: 'openshift' } }], good: [plain] },
  },
  {
    id: 'netpol-external-store',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Network policy cuts the store off',
    why: 'The control plane may reach only a few ports and pods. The port of a database or etcd outside is not among them, so the control plane never comes up.',
    docs: [template, 'loft-sh/vcluster chart/templates/networkpolicy.yaml@v0.24.2'],
    check(context) {
      const { topology, values, minor } = context
      if (!isOn(context) || (topology.store !== 'external-database' && topology.store !== 'external-etcd'))
        return []
      const port = storePort(context)
      const egress = egressPath(minor)
      const isOpen =
        egress === null
          ? hostDocuments(values).some((text) => /^\s*kind:\s*["']?NetworkPolicy["']?\s*$/m.test(text))
          : read.list(values, egress).some((rule) => admits(rule, port))
      if (isOpen) return []
      const number = port ?? 5432
      const open =
        egress === null
          ? addHostManifest(values, policy(number))
          : editList.append(context, egress, { ports: [{ port: number, protocol: 'TCP' }] })
      return [
        {
          paths: [enabled, ...(egress === null ? [] : [egress])],
          message: cutOff(topology.store === 'external-etcd', port),
          fix: fix.safe(t`Allow egress to port ${number}`, open),
        },
      ]
    },
    examples: {
      bad: [database({})],
      good: [
        plain,
        { chart: '0.36', ...database({ controlPlane: { egress: [{ ports: [{ port: 5432 }] }] } }) },
        {
          chart: '0.28',
          ...database({ extraControlPlaneRules: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] }),
        },
      ],
    },
  },
  {
    id: 'netpol-private-egress',
    severity: 'info',
    versions: {},
    title: 'No way to private networks',
    why: 'By default tenant workloads reach the internet, but not private address ranges such as 10.0.0.0/8 and 192.168.0.0/16, where databases of the company tend to be.',
    docs: ['loft-sh/vcluster chart/values.yaml@v0.36.1'],
    check: (context) =>
      isOn(context)
        ? [{ paths: [enabled], message: t`Tenant workloads reach the internet, but no private networks.` }]
        : [],
    examples: { bad: [plain], good: [{}] },
  },
  {
    id: 'netpol-private-nodes',
    severity: 'info',
    versions: { from: '0.33' },
    title: 'Network policies with private nodes',
    why: 'With nodes of its own the tenant runs no workloads on the host, so only the policies of the control plane and of snapshots are rendered.',
    docs: [template],
    check: (context) =>
      isOn(context) && read.flag(context.values, ['privateNodes', 'enabled'])
        ? [
            {
              paths: [enabled, ['privateNodes', 'enabled']],
              message: t`The policies do not cover workloads on private nodes.`,
            },
          ]
        : [],
    examples: {
      bad: [
        { overrides: { policies: { networkPolicy: { enabled: true } }, privateNodes: { enabled: true } } },
      ],
      good: [plain],
    },
  },
]
