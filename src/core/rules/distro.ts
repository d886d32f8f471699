import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { distroOf, enabledDistros, type Distro } from './reading/distro.ts'
import { listed } from './reading/listed.ts'
import { pathOf } from './reading/path-of.ts'
import type { Problem, Rule, RuleContext } from './rule.ts'

const pathTo = (distro: Distro): readonly string[] => pathOf(`controlPlane.distro.${distro}`)
const switchOf = (distro: Distro): readonly string[] => [...pathTo(distro), 'enabled']
const migration = 'loft-sh/vcluster-docs version-0.36.0/manage/upgrade/distro-migration.mdx'

/** A distribution on its way out: any key of it once the schema has dropped it, its switch before. */
function leaving(
  { values, minor, deployed }: RuleContext,
  distro: Distro,
  goneFrom: number,
): readonly Problem[] {
  const isGone = minor >= goneFrom
  const given = get(values, pathTo(distro)) !== undefined
  if (isGone ? !given : !enabledDistros(values).includes(distro)) return []
  const message = isGone
    ? t`${distro} was removed in 0.${goneFrom}.`
    : minor >= 25
      ? t`${distro} is deprecated and goes away with 0.${goneFrom}.`
      : t`${distro} has no future: 0.25 deprecated it and 0.${goneFrom} dropped it.`
  const remove = fix.confirm(t`Use k8s`, edit.unset(pathTo(distro)))
  const path = isGone ? pathTo(distro) : switchOf(distro)
  return [{ paths: [path], message, ...(deployed && !isGone ? {} : { fix: remove }) }]
}

/** Which Kubernetes distribution the control plane runs. */
export const distro: readonly Rule[] = [
  {
    id: 'distro-change',
    severity: 'error',
    versions: { to: '0.32' },
    needs: 'distro',
    title: 'Distribution of a running virtual cluster changed',
    why: 'The control plane remembers its distribution in an annotation of its config Secret and exits when it finds another one. Only 0.25 to 0.32 take a step, from k3s to k8s, and it cannot be undone.',
    docs: ['loft-sh/vcluster config/config.go@v0.24.2 (ValidateDistroChanges)', migration],
    check({ values, minor, deployed }) {
      if (!deployed) return []
      const before = distroOf(deployed.values, deployed.minor)
      const now = distroOf(values, minor)
      if (before === now || (minor >= 25 && before === 'k3s' && now === 'k8s')) return []
      const restore = [edit.unset(switchOf(now)), edit.set(switchOf(before), true)]
      const isOffered = before !== 'k0s' || minor <= 25
      return [
        {
          paths: [switchOf(before === 'k0s' && minor > 25 ? now : before), switchOf(now)],
          message: t`This virtual cluster runs ${before} and cannot become ${now}.`,
          ...(isOffered ? { fix: fix.safe(t`Stay with ${before}`, ...restore) } : {}),
        },
      ]
    },
    examples: {
      bad: [
        {
          chart: '0.24',
          overrides: { controlPlane: { distro: { k8s: { enabled: true } } } },
          cluster: {
            previous: { chart: '0.24', values: { controlPlane: { distro: { k3s: { enabled: true } } } } },
          },
        },
      ],
      good: [
        {
          chart: '0.26',
          cluster: {
            previous: { chart: '0.25', values: { controlPlane: { distro: { k3s: { enabled: true } } } } },
          },
        },
        { cluster: { previous: { chart: '0.24', values: {} } } },
      ],
    },
  },
  {
    id: 'distro-k0s',
    severity: ({ minor }) => (minor >= 26 ? 'error' : minor === 25 ? 'warning' : 'info'),
    versions: {},
    title: 'k0s distribution',
    why: 'vCluster marked k0s deprecated in 0.25 and removed it in 0.26. Data of a k0s tenant cannot be carried over; the tenant has to be built anew with k8s.',
    docs: [migration],
    check: (context) => leaving(context, 'k0s', 26),
    examples: {
      bad: [{ overrides: { controlPlane: { distro: { k0s: { enabled: true } } } } }],
      good: [{ overrides: { controlPlane: { distro: { k8s: { enabled: true } } } } }],
    },
  },
  {
    id: 'distro-k3s',
    severity: ({ minor }) => (minor >= 33 ? 'error' : minor >= 25 ? 'warning' : 'info'),
    versions: {},
    title: 'k3s distribution',
    why: 'vCluster marked k3s deprecated in 0.25 and removed it in 0.33. Releases 0.25 to 0.32 convert a k3s tenant to k8s on upgrade, one way only.',
    docs: [migration, 'loft-sh/vcluster pkg/k8s/migrate.go@v0.25.2'],
    check: (context) => leaving(context, 'k3s', 33),
    examples: {
      bad: [{ overrides: { controlPlane: { distro: { k3s: { enabled: true } } } } }],
      good: [{ overrides: { controlPlane: { distro: { k8s: { enabled: true } } } } }],
    },
  },
  {
    id: 'distro-multiple',
    severity: 'error',
    versions: { to: '0.32' },
    title: 'More than one distribution',
    why: 'A virtual cluster runs one Kubernetes distribution. The chart fails to render, and so would the control plane.',
    docs: ['loft-sh/vcluster chart/templates/_distro.tpl@v0.24.2'],
    check({ values }) {
      const on = enabledDistros(values)
      if (on.length < 2) return []
      const [keep = 'k8s', ...others] = on
      const edits = others.map((other) => edit.set(switchOf(other), false))
      const message = t`${listed(on)} are both switched on.`
      return [{ paths: on.map(switchOf), message, fix: fix.confirm(t`Keep ${keep}`, ...edits) }]
    },
    examples: {
      bad: [{ overrides: { controlPlane: { distro: { k8s: { enabled: true }, k3s: { enabled: true } } } } }],
      good: [{ overrides: { controlPlane: { distro: { k3s: { enabled: true } } } } }],
    },
  },
  {
    id: 'distro-none-enabled',
    severity: 'info',
    versions: {},
    title: 'No distribution chosen',
    why: 'Without a choice the control plane runs k8s, so the switch of k8s can be left out everywhere; from 0.33 it has no effect at all.',
    docs: ['loft-sh/vcluster chart/templates/_distro.tpl@v0.24.2'],
    check({ values, overrides }) {
      if (enabledDistros(values).length > 0) return []
      const path = switchOf('k8s')
      const message = t`No distribution is switched on, so k8s is used.`
      return get(overrides, path) === undefined
        ? [{ paths: [path], message }]
        : [{ paths: [path], message, fix: fix.safe(t`Leave the switch out`, edit.unset(path)) }]
    },
    examples: {
      bad: [
        { overrides: { controlPlane: { distro: { k8s: { apiServer: { extraArgs: ['--v=2'] } } } } } },
        { overrides: { controlPlane: { distro: { k8s: { enabled: false } } } } },
      ],
      good: [{ overrides: { controlPlane: { distro: { k8s: { enabled: true } } } } }, {}],
    },
  },
]
