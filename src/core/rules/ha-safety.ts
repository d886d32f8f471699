import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Rule } from './rule.ts'

const roleEnabled = pathOf('rbac.role.enabled')
const overwriteRules = pathOf('rbac.role.overwriteRules')
const probes = [...paths.controlPlane, 'probes']
const probeNames = ['livenessProbe', 'readinessProbe', 'startupProbe']
const ha = {
  backingStore: { etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } } },
}

/** What several replicas rely on: the right to hold a lease, and probes. */
export const haSafety: readonly Rule[] = [
  {
    id: 'ha-probes-off',
    severity: 'warning',
    versions: {},
    title: 'Probes switched off',
    why: 'Without probes a replica that hangs stays in the Service and keeps getting requests, and rollouts go on before the new pod works.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
    check({ values, topology }) {
      if (topology.replicas <= 1) return []
      const off = probeNames
        .map((name) => [...probes, name, 'enabled'])
        .filter((path) => read.word(values, path) === 'false')
      if (off.length === 0) return []
      const names = off.map((path) => path.at(-2)).join(', ')
      return [
        {
          paths: off,
          message: t`${names} off: ${topology.replicas} replicas are never checked.`,
          fix: fix.safe(t`Switch the probes on`, ...off.map(edit.unset)),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: {
              ...ha,
              statefulSet: {
                highAvailability: { replicas: 3 },
                probes: { readinessProbe: { enabled: false } },
              },
            },
          },
        },
      ],
      good: [
        { overrides: { controlPlane: { statefulSet: { probes: { readinessProbe: { enabled: false } } } } } },
        { overrides: { controlPlane: { ...ha, statefulSet: { highAvailability: { replicas: 3 } } } } },
      ],
    },
  },
  {
    id: 'ha-role-disabled',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'No right to hold the lease',
    why: 'Replicas agree on a leader through a Lease object in their namespace, and only the Role of the chart allows that. Without it no replica becomes leader and nothing is synced.',
    docs: ['loft-sh/vcluster chart/templates/role.yaml@v0.36.1'],
    check({ values, topology }) {
      const { store, replicas } = topology
      if (replicas <= 1 && store !== 'embedded-etcd') return []
      const rules = read.list(values, overwriteRules)
      const isOff = read.word(values, roleEnabled) === 'false'
      const lacks =
        rules.length > 0 && !rules.some((rule) => read.list(rule, ['resources']).includes('leases'))
      if (!isOff && !lacks) return []
      const message = isOff
        ? t`The Role of the chart is off, so replicas cannot hold the lease of the leader.`
        : t`Your rules for the Role leave out leases, so the replicas cannot elect a leader.`
      if (!isOff) return [{ paths: [overwriteRules], message }]
      return [{ paths: [roleEnabled], message, fix: fix.safe(t`Use the Role`, edit.unset(roleEnabled)) }]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: { ...ha, statefulSet: { highAvailability: { replicas: 3 } } },
            rbac: { role: { enabled: false } },
          },
        },
        {
          overrides: {
            controlPlane: { ...ha, statefulSet: { highAvailability: { replicas: 3 } } },
            rbac: { role: { overwriteRules: [{ apiGroups: [''], resources: ['pods'], verbs: ['*'] }] } },
          },
        },
      ],
      good: [{ overrides: { rbac: { role: { enabled: false } } } }],
    },
  },
]
