import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const image = [...paths.etcd, 'image']
const tag = [...image, 'tag']
const upgrade = 'etcd-io/website content/en/docs/v3.6/upgrades/upgrade_3_6.md'

/** Default tag of the deployed etcd by chart minor (latest patch). Source: chart/values.yaml at every tag. */
function defaultTag(minor: number): string {
  if (minor >= 35) return '3.6.8-0'
  if (minor >= 29) return '3.6.4-0'
  if (minor >= 26) return '3.5.25-0'
  if (minor >= 24) return '3.5.21-0'
  if (minor >= 22) return '3.5.17-0'
  return minor === 21 ? '3.5.15-0' : '3.5.13-0'
}

/** Minor and patch of an etcd 3 tag; null where it is none. */
function versionOf(text: string): readonly [minor: number, patch: number] | null {
  const match = /^v?3\.(\d+)\.(\d+)/.exec(text)
  return match ? [Number(match[1]), Number(match[2])] : null
}

/** The tags before and after an upgrade of the deployed etcd; null for a new installation. */
function change({ deployed, topology, values, overrides, cluster }: RuleContext) {
  if (!deployed?.topology.etcd || !topology.etcd) return null
  const own = read.text(cluster.previous?.values, tag)
  const from = versionOf(own === '' ? defaultTag(deployed.minor) : own)
  const to = versionOf(read.text(values, tag))
  return from && to ? { from, to, isOwn: get(overrides, tag) !== undefined } : null
}

const etcd = (settings: JsonObject): NonNullable<Example['overrides']> => ({
  controlPlane: { backingStore: { etcd: { deploy: { enabled: true, statefulSet: { image: settings } } } } },
})
const upgradeOf = (chart: string, from: JsonObject, to: JsonObject, target: string): Example => ({
  chart: target,
  overrides: etcd(to),
  cluster: { previous: { chart, values: etcd(from) } },
})

/** The image of the etcd that the chart deploys. */
export const etcdImage: readonly Rule[] = [
  {
    id: 'etcd-downgrade',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Downgrade of etcd',
    why: 'An older minor release of etcd does not read the database of a newer one. Only a snapshot that is restored goes back.',
    docs: [upgrade],
    check(context) {
      const found = change(context)
      if (!found || found.to[0] >= found.from[0]) return []
      const running = read.text(context.cluster.previous?.values, tag)
      const keep = running === '' ? defaultTag(context.deployed?.minor ?? 0) : running
      const message = t`etcd 3.${found.to[0]} cannot read the data of the etcd 3.${found.from[0]} that runs now.`
      return [{ paths: [tag], message, fix: fix.safe(t`Keep ${keep}`, edit.set(tag, keep)) }]
    },
    examples: {
      bad: [upgradeOf('0.36', {}, { tag: '3.5.25-0' }, '0.36'), upgradeOf('0.29', {}, {}, '0.28')],
      good: [upgradeOf('0.35', {}, {}, '0.36')],
    },
  },
  {
    id: 'etcd-image-tag-format',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Etcd tag of another registry',
    why: 'registry.k8s.io tags etcd as 3.6.4-0, quay.io/coreos/etcd as v3.6.4. A tag in the form of the other registry cannot be pulled.',
    docs: ['loft-sh/vcluster-docs _fragments/safely-upgrade-etcd.mdx'],
    check({ topology, values, minor }) {
      if (!topology.etcd) return []
      const registry = read.text(values, [...image, 'registry'])
      const given = read.text(values, tag)
      const isKubernetes = registry === 'registry.k8s.io'
      const isQuay = registry === 'quay.io' && read.text(values, [...image, 'repository']) === 'coreos/etcd'
      if (isKubernetes ? /^3\.\d+\.\d+-\d+$/.test(given) : !isQuay || given.startsWith('v')) return []
      const wanted = isQuay
        ? `v${versionText(given) ?? versionText(defaultTag(minor)) ?? ''}`
        : defaultTag(minor)
      const message = isQuay
        ? t`quay.io tags etcd with a leading v: ${wanted} instead of ${given || t`nothing`}.`
        : t`registry.k8s.io has no etcd tag "${given}"; its tags look like ${defaultTag(minor)}.`
      const cure = isQuay ? edit.set(tag, wanted) : edit.unset(tag)
      return [{ paths: [tag, [...image, 'registry']], message, fix: fix.safe(t`Use ${wanted}`, cure) }]
    },
    examples: {
      bad: [
        { overrides: etcd({ tag: 'v3.6.4' }) },
        { overrides: etcd({ registry: 'quay.io', repository: 'coreos/etcd', tag: '3.6.4-0' }) },
      ],
      good: [
        { overrides: etcd({ tag: '3.6.4-0' }) },
        { overrides: etcd({ registry: 'registry.example.com', tag: 'my-etcd' }) },
      ],
    },
  },
  {
    id: 'etcd-image-too-old',
    severity: 'error',
    versions: { from: '0.28' },
    needs: 'store',
    title: 'Etcd without the probes of this chart',
    why: 'From 0.28 on the probes ask for /livez and /readyz, which etcd has since 3.5.12. Older members fail their startup probe and restart for ever.',
    docs: [
      'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.28.0',
      'etcd-io/website content/en/docs/v3.5/op-guide/monitoring.md',
    ],
    check({ topology, values }) {
      const version = topology.etcd ? versionOf(read.text(values, tag)) : null
      if (!version || version[0] > 5 || (version[0] === 5 && version[1] >= 12)) return []
      const message = t`etcd 3.${version.join('.')} has no /livez and /readyz, so its startup probe always fails.`
      return [{ paths: [tag], message, fix: fix.safe(t`Use the default tag`, edit.unset(tag)) }]
    },
    examples: {
      bad: [{ overrides: etcd({ tag: '3.5.6-0' }) }],
      good: [{ overrides: etcd({ tag: '3.5.12-0' }) }, {}],
    },
  },
  {
    id: 'etcd-upgrade-36',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Jump from an old etcd 3.5 to 3.6',
    why: 'Before 3.5.24 etcd can carry along members that do not exist any more, and 3.6 then fails to start. Go through the latest 3.5 first: with vCluster 0.26 to 0.28, or by setting the tag.',
    docs: ['loft-sh/vcluster-docs _fragments/safely-upgrade-etcd.mdx', upgrade],
    check(context) {
      const found = change(context)
      if (!found || found.from[0] !== 5 || found.from[1] >= 24 || found.to[0] < 6) return []
      const message = t`etcd 3.5.${found.from[1]} should be upgraded to 3.5.25 before it becomes 3.${found.to.join('.')}.`
      return [
        { paths: [tag], message, fix: fix.confirm(t`Use 3.5.25-0 for this step`, edit.set(tag, '3.5.25-0')) },
      ]
    },
    examples: {
      bad: [upgradeOf('0.24', {}, {}, '0.29'), upgradeOf('0.28', { tag: '3.5.13-0' }, {}, '0.30')],
      good: [upgradeOf('0.28', {}, {}, '0.29'), upgradeOf('0.24', {}, {}, '0.25')],
    },
  },
]

const versionText = (text: string): string | null => /3\.\d+\.\d+/.exec(text)?.[0] ?? null
