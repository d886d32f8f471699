import { t } from '../../i18n/index.ts'
import { knows } from '../catalog/knows.ts'
import { moveEdits } from '../catalog/moved/move-edits.ts'
import { movedSettings } from '../catalog/moved/moved-settings.ts'
import type { Json } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import type { Fix, Rule, RuleContext } from './rule.ts'

/** Settings that went away, each with the first minor without it, by the schemas of all releases. */
const removed: readonly (readonly [path: string, since: number])[] = [
  ['controlPlane.distro.k8s.apiServer.image', 25],
  ['controlPlane.distro.k8s.controllerManager.image', 25],
  ['controlPlane.distro.k8s.scheduler.image', 25],
  ['controlPlane.distro.k0s', 26],
  ['experimental.multiNamespaceMode', 26],
  ['experimental.genericSync', 28],
  ['experimental.isolatedControlPlane', 28],
  ['experimental.syncSettings.targetNamespace', 29],
  ['integrations.externalSecrets.sync.stores', 29],
  ['integrations.externalSecrets.sync.clusterStores', 29],
  ['policies.networkPolicy.outgoingConnections.ipBlock', 31],
  ['policies.networkPolicy.extraControlPlaneRules', 31],
  ['policies.networkPolicy.extraWorkloadRules', 31],
  ['external.platform', 32],
  ['sleepMode', 32],
  ['controlPlane.distro.k3s', 33],
]

const isSet = (values: Json, path: string): boolean => get(values, pathOf(path)) !== undefined

/** Moves the value where it lives now; removes it where nothing takes it over. */
function cure({ overrides, catalog }: RuleContext, path: string): Fix {
  const moved = movedSettings.find(({ from, to }) => from.join('.') === path && knows(catalog, to))
  const edits = moved && moveEdits(moved, overrides, catalog)
  const remove = edit.unset(pathOf(path))
  return edits
    ? fix.confirm(t`Move it to ${moved.to.join('.')}`, remove, ...edits)
    : fix.confirm(t`Remove ${path}`, remove)
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
      .filter(([path, since]) => since > deployed.minor && since <= minor && isSet(before, path))
      .filter(([path]) => isSet(overrides, path))
      .map(([path, since]) => ({
        paths: [pathOf(path)],
        message: t`${path} was removed in 0.${since}, so ${catalog.minor} refuses it.`,
        fix: cure(context, path),
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
