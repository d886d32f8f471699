import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { isObject, type Json, type Path } from '../json.ts'
import type { Fix, Rule, RuleContext } from './rule.ts'

interface Removed {
  readonly path: Path
  /** First minor without it, as a number. */
  readonly since: number
  /** Where the value lives now, in the same form; null where nothing takes it over. */
  readonly successor: Path | null
  /** The value in the form of the new place. */
  readonly convert: (value: Json) => Json
}

const gone = (
  path: string,
  since: number,
  successor: string | null = null,
  convert: Removed['convert'] = (value) => value,
): Removed => ({
  path: pathOf(path),
  since,
  successor: successor === null ? null : pathOf(successor),
  convert,
})

/** The plain labels of a store selector became a label selector of Kubernetes. */
function withLabelSelector(value: Json): Json {
  const labels = get(value, ['selector', 'labels'])
  return isObject(value) && labels !== undefined ? { ...value, selector: { matchLabels: labels } } : value
}

/** Settings that went away, by the schemas of all releases. */
const removed: readonly Removed[] = [
  gone('controlPlane.distro.k8s.apiServer.image', 25),
  gone('controlPlane.distro.k8s.controllerManager.image', 25),
  gone('controlPlane.distro.k8s.scheduler.image', 25),
  gone('controlPlane.distro.k0s', 26),
  gone('experimental.multiNamespaceMode', 26),
  gone('experimental.genericSync', 28),
  gone('experimental.isolatedControlPlane', 28),
  gone('experimental.syncSettings.targetNamespace', 29),
  gone('integrations.externalSecrets.sync.stores', 29, 'integrations.externalSecrets.sync.toHost.stores'),
  gone(
    'integrations.externalSecrets.sync.clusterStores',
    29,
    'integrations.externalSecrets.sync.fromHost.clusterStores',
    withLabelSelector,
  ),
  gone(
    'policies.networkPolicy.outgoingConnections.ipBlock',
    31,
    'policies.networkPolicy.workload.publicEgress',
  ),
  gone('policies.networkPolicy.extraControlPlaneRules', 31, 'policies.networkPolicy.controlPlane.egress'),
  gone('policies.networkPolicy.extraWorkloadRules', 31, 'policies.networkPolicy.workload.egress'),
  gone('external.platform', 32),
  gone('sleepMode', 32),
  gone('controlPlane.distro.k3s', 33),
]

function cure({ overrides }: RuleContext, { path, successor, convert }: Removed): Fix {
  const value = get(overrides, path)
  const isFree = successor !== null && get(overrides, successor) === undefined
  if (!isFree || value === undefined || value === null)
    return fix.confirm(t`Remove ${path.join('.')}`, edit.unset(path))
  return fix.confirm(
    t`Move it to ${successor.join('.')}`,
    edit.unset(path),
    edit.set(successor, convert(value)),
  )
}

const rules = [{ ports: [{ port: 5432, protocol: 'TCP' }] }]
const values = { policies: { networkPolicy: { extraControlPlaneRules: rules } } }
const stores = {
  integrations: {
    externalSecrets: { sync: { clusterStores: { enabled: true, selector: { labels: { team: 'a' } } } } },
  },
}

export const valueKeyRemoved: Rule = {
  id: 'value-key-removed-on-upgrade',
  severity: 'error',
  versions: {},
  title: 'Setting that the new version dropped',
  why: 'The running release still has this setting, the new one does not. An upgrade with the old values fails in the schema check before anything is touched.',
  docs: ['loft-sh/vcluster config/warnings.go@v0.36.1', 'loft-sh/vcluster chart/values.schema.json@v0.36.1'],
  check(context) {
    const { deployed, minor, overrides, cluster, catalog } = context
    if (!deployed || !cluster.previous || deployed.minor >= minor) return []
    const { values: before } = cluster.previous
    return removed
      .filter(
        ({ path, since }) => since > deployed.minor && since <= minor && get(before, path) !== undefined,
      )
      .filter(({ path }) => get(overrides, path) !== undefined)
      .map((setting) => ({
        paths: [setting.path],
        message: t`${setting.path.join('.')} was removed in 0.${setting.since}, so ${catalog.minor} refuses it.`,
        fix: cure(context, setting),
      }))
  },
  examples: {
    bad: [
      { chart: '0.36', overrides: values, cluster: { previous: { chart: '0.30', values } } },
      { chart: '0.29', overrides: stores, cluster: { previous: { chart: '0.28', values: stores } } },
      {
        chart: '0.33',
        overrides: { controlPlane: { distro: { k3s: { enabled: true } } } },
        cluster: {
          previous: { chart: '0.32', values: { controlPlane: { distro: { k3s: { enabled: true } } } } },
        },
      },
    ],
    good: [
      { chart: '0.30', overrides: values, cluster: { previous: { chart: '0.28', values } } },
      { chart: '0.36', cluster: { previous: { chart: '0.30', values } } },
    ],
  },
}
