import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { distroOf } from './reading/distro.ts'
import { pathOf } from './reading/path-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const api = [...paths.k8s, 'apiServer', 'enabled']
const manager = [...paths.k8s, 'controllerManager', 'enabled']
const scheduler = [...paths.k8s, 'scheduler', 'enabled']
const schedulerArgs = [...paths.k8s, 'scheduler', 'extraArgs']
const virtualScheduler = pathOf('controlPlane.advanced.virtualScheduler.enabled')
const hybrid = pathOf('sync.toHost.pods.hybridScheduling')
const nodes = pathOf('sync.fromHost.nodes.enabled')
const start = 'loft-sh/vcluster pkg/k8s/k8s.go@v0.36.1'
const validation = 'loft-sh/vcluster pkg/config/validation.go@v0.36.1'

const hasScheduler = ({ values }: RuleContext): boolean =>
  read.flag(values, virtualScheduler) || read.flag(values, scheduler)
const k8s = (settings: JsonObject): Example => ({
  overrides: { controlPlane: { distro: { k8s: settings } } },
})
const advanced = (rest: JsonObject = {}): Example => ({
  overrides: { controlPlane: { advanced: { virtualScheduler: { enabled: true } } }, ...rest },
})

/** API server, controller manager and scheduler of the tenant. */
export const components: readonly Rule[] = [
  {
    id: 'apiserver-off',
    severity: 'error',
    versions: {},
    title: 'API server switched off',
    why: 'The control plane waits for its own API and exits after five minutes.',
    docs: [start],
    check: ({ values, minor }) =>
      read.word(values, api) === 'false' && distroOf(values, minor) === 'k8s'
        ? [
            {
              paths: [api],
              message: t`A virtual cluster cannot run without an API server.`,
              fix: fix.safe(t`Use the API server`, edit.unset(api)),
            },
          ]
        : [],
    examples: { bad: [k8s({ apiServer: { enabled: false } })], good: [{}] },
  },
  {
    id: 'controllermanager-off',
    severity: 'warning',
    versions: {},
    title: 'Controller manager switched off',
    why: 'Without it nothing issues tokens of service accounts, cleans up, or turns Deployments into pods.',
    docs: [start],
    check: ({ values, minor }) =>
      read.word(values, manager) === 'false' && distroOf(values, minor) === 'k8s'
        ? [
            {
              paths: [manager],
              message: t`Without the controller manager Deployments create no pods.`,
              fix: fix.safe(t`Use the controller manager`, edit.unset(manager)),
            },
          ]
        : [],
    examples: { bad: [k8s({ controllerManager: { enabled: false } })], good: [{}] },
  },
  {
    id: 'custom-command',
    severity: 'warning',
    versions: {},
    title: 'Own command of a component',
    why: 'A command replaces all flags that the control plane generates: addresses, certificates, the store. extraArgs adds to them.',
    docs: [start],
    check: ({ values }) =>
      ['apiServer', 'controllerManager', 'scheduler']
        .map((name) => [...paths.k8s, name, 'command'])
        .filter((path) => read.list(values, path).length > 0)
        .map((path) => ({
          paths: [path],
          message: t`The command replaces all generated flags of the ${path.at(-2) ?? ''}.`,
          fix: fix.confirm(t`Remove the command`, edit.unset(path)),
        })),
    examples: {
      bad: [k8s({ apiServer: { command: ['/binaries/kube-apiserver', '--v=4'] } })],
      good: [{}, k8s({ apiServer: { extraArgs: ['--v=4'] } })],
    },
  },
  {
    id: 'hybrid-no-schedulers',
    severity: 'info',
    versions: { from: '0.26' },
    title: 'Hybrid scheduling without host schedulers',
    why: 'Hybrid scheduling hands some pods to schedulers of the host. When none is named, all pods go to the scheduler of the tenant.',
    docs: ['loft-sh/vcluster pkg/config/lint.go@v0.36.1'],
    check(context) {
      const list = [...hybrid, 'hostSchedulers']
      if (!read.flag(context.values, [...hybrid, 'enabled']) || !hasScheduler(context)) return []
      if (read.list(context.values, list).length > 0) return []
      return [
        {
          paths: [list, [...hybrid, 'enabled']],
          message: t`Hybrid scheduling has no effect without host schedulers.`,
        },
      ]
    },
    examples: {
      bad: [
        advanced({
          sync: {
            toHost: { pods: { hybridScheduling: { enabled: true } } },
            fromHost: { nodes: { enabled: true } },
          },
        }),
      ],
      good: [
        {},
        advanced({
          sync: {
            toHost: { pods: { hybridScheduling: { enabled: true, hostSchedulers: ['default-scheduler'] } } },
            fromHost: { nodes: { enabled: true } },
          },
        }),
      ],
    },
  },
  {
    id: 'scheduler-key',
    severity: 'info',
    versions: { from: '0.26' },
    title: 'Old switch of the scheduler',
    why: 'From 0.26 on the scheduler of the tenant is switched on below its distribution; the old switch is deprecated.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.26.0'],
    check({ values }) {
      if (!read.flag(values, virtualScheduler)) return []
      const move = [edit.unset(virtualScheduler), edit.set(scheduler, true)]
      return [
        {
          paths: [virtualScheduler],
          message: t`controlPlane.advanced.virtualScheduler is deprecated; the scheduler is switched on below distro.k8s now.`,
          fix: fix.safe(t`Use distro.k8s.scheduler`, ...move),
        },
      ]
    },
    examples: { bad: [advanced({ sync: { fromHost: { nodes: { enabled: true } } } })], good: [{}] },
  },
  {
    id: 'scheduler-needs-nodes',
    severity: 'error',
    versions: {},
    title: 'Scheduler without nodes',
    why: 'A scheduler in the tenant needs to see the nodes of the host. The control plane exits at start when they are not synced.',
    docs: [validation],
    check(context) {
      const { values, minor } = context
      const isHybrid = minor >= 26 && read.flag(values, [...hybrid, 'enabled'])
      const reason = read.flag(values, virtualScheduler)
        ? virtualScheduler
        : read.flag(values, scheduler) && distroOf(values, minor) === 'k8s'
          ? scheduler
          : null
      if (
        (!reason && !isHybrid) ||
        read.flag(values, nodes) ||
        read.flag(values, ['privateNodes', 'enabled'])
      )
        return []
      return [
        {
          paths: [nodes, reason ?? [...hybrid, 'enabled']],
          message: t`A scheduler in the tenant needs the nodes of the host, which are not synced.`,
          fix: fix.safe(t`Sync the nodes`, edit.set(nodes, true)),
        },
      ]
    },
    examples: {
      bad: [advanced()],
      good: [
        {},
        advanced({ sync: { fromHost: { nodes: { enabled: true } } } }),
        {
          chart: '0.28',
          overrides: {
            controlPlane: { distro: { k3s: { enabled: true }, k8s: { scheduler: { enabled: true } } } },
          },
        },
      ],
    },
  },
  {
    id: 'scheduler-unused',
    severity: 'info',
    versions: {},
    title: 'Flags of a scheduler that does not run',
    why: 'The tenant normally leaves scheduling to the host, so its own scheduler is off and its flags have no effect.',
    docs: [start],
    check(context) {
      const { values } = context
      if (read.list(values, schedulerArgs).length === 0 || hasScheduler(context)) return []
      if (read.flag(values, ['privateNodes', 'enabled'])) return []
      return [
        {
          paths: [schedulerArgs],
          message: t`The scheduler of the tenant is off, so its flags have no effect.`,
          fix: fix.safe(t`Remove the flags`, edit.unset(schedulerArgs)),
        },
      ]
    },
    examples: { bad: [k8s({ scheduler: { extraArgs: ['--v=4'] } })], good: [{}] },
  },
]
