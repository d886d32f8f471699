import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import type { JsonObject, Path } from '../json.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Problem, Rule } from './rule.ts'

const { leaseDuration, renewDeadline, retryPeriod } = paths
const timings: readonly Path[] = [leaseDuration, renewDeadline, retryPeriod]
const docs = [
  'kubernetes/client-go tools/leaderelection/leaderelection.go',
  'loft-sh/vcluster pkg/leaderelection@v0.36.1',
]

/** The three times in seconds; what a null removed counts as 0, as it does for the control plane. */
function timesOf(values: JsonObject): { lease: number; renew: number; retry: number } {
  const [lease = 0, renew = 0, retry = 0] = timings.map((path) => read.number(values, path) ?? 0)
  return { lease, renew, retry }
}

const setAll = (lease: number, renew: number, retry: number) =>
  fix.safe(
    t`Use ${lease} / ${renew} / ${retry} seconds`,
    edit.set(leaseDuration, lease),
    edit.set(renewDeadline, renew),
    edit.set(retryPeriod, retry),
  )

/** Three replicas on deployed etcd with these timings. */
function leased(times: JsonObject, replicas = 3): Example {
  const deploy = { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } }
  return {
    overrides: {
      controlPlane: {
        backingStore: { etcd: { deploy } },
        statefulSet: { highAvailability: { replicas, ...times } },
      },
    },
  }
}
const times = (lease: number, renew: number, retry: number): JsonObject => ({
  leaseDuration: lease,
  renewDeadline: renew,
  retryPeriod: retry,
})

/** Timing of the leader election among control-plane replicas. */
export const haLease: readonly Rule[] = [
  {
    id: 'ha-lease-order',
    severity: 'error',
    versions: {},
    title: 'Lease shorter than its renewal',
    why: 'The leader must be able to renew its lease before it runs out. The election code checks this at start and panics, so every replica crashes in a loop.',
    docs,
    check({ values, topology }) {
      const { lease, renew } = timesOf(values)
      if (topology.replicas <= 1 || lease > renew || lease < 1 || renew < 1) return []
      const longer = Math.ceil(renew * 1.5)
      return [
        {
          paths: [leaseDuration, renewDeadline],
          message: t`leaseDuration (${lease} s) must be longer than renewDeadline (${renew} s).`,
          fix: fix.safe(t`Use a lease of ${longer} seconds`, edit.set(leaseDuration, longer)),
        },
      ]
    },
    examples: {
      bad: [leased(times(40, 40, 15)), leased({ leaseDuration: 30 })],
      good: [leased(times(15, 10, 2)), leased({}), leased(times(40, 40, 15), 1)],
    },
  },
  {
    id: 'ha-lease-positive',
    severity: 'error',
    versions: {},
    title: 'Lease timing below one second',
    why: 'All three times must be at least one second, or the election code refuses to start. A time that is removed counts as zero.',
    docs,
    check({ values, topology }) {
      if (topology.replicas <= 1) return []
      const wrong = timings.filter((path) => {
        const given = get(values, path)
        return given === undefined || given === null || (typeof given === 'number' && given < 1)
      })
      if (wrong.length === 0) return []
      const names = wrong.map((path) => path.at(-1)).join(', ')
      return [
        {
          paths: wrong,
          message: t`${names} must be at least 1 second.`,
          fix: setAll(60, 40, 15),
        },
      ]
    },
    examples: { bad: [leased({ retryPeriod: 0 }), leased({ leaseDuration: null })], good: [leased({})] },
  },
  {
    id: 'ha-lease-slow',
    severity: 'info',
    versions: {},
    title: 'Slow take-over',
    why: 'When the leader is lost with its node, the others wait until its lease has run out before one takes over. In that time nothing is synced between tenant and host.',
    docs,
    check({ values, topology }) {
      const { lease, retry } = timesOf(values)
      if (topology.replicas <= 1 || lease <= 120) return []
      const message = t`After a hard failure it takes up to ${lease + retry} seconds until another replica takes over.`
      return [{ paths: [leaseDuration], message, fix: setAll(15, 10, 2) }]
    },
    examples: { bad: [leased({ leaseDuration: 300 })], good: [leased({})] },
  },
  {
    id: 'ha-lease-tight',
    severity: 'warning',
    versions: {},
    title: 'Lease timing without slack',
    why: 'A leader that fails to renew in time exits its process. With so little room a slow answer of the host API is enough, and the controllers restart again and again.',
    docs,
    check({ values, topology }) {
      const { lease, renew, retry } = timesOf(values)
      const slack = (10 * renew - 12 * retry) / 10
      if (topology.replicas <= 1 || renew < 1 || retry < 1 || slack <= 0 || lease <= renew) return []
      if (lease >= 10 && slack >= 2) return []
      const isShort = lease < 10
      const message = isShort
        ? t`A lease of ${lease} seconds is lost when the host API is slow for a moment.`
        : t`renewDeadline (${renew} s) leaves only ${slack} s beyond 1.2 times retryPeriod (${retry} s).`
      const telling = [
        ...(isShort ? [leaseDuration] : []),
        ...(slack < 2 ? [renewDeadline, retryPeriod] : []),
      ]
      return [{ paths: telling, message, fix: setAll(60, 40, 15) }]
    },
    examples: {
      bad: [leased(times(60, 19, 15)), leased(times(8, 6, 2))],
      good: [leased(times(15, 10, 2)), leased({})],
    },
  },
  {
    id: 'ha-lease-type',
    severity: 'error',
    versions: {},
    title: 'Lease timing with a unit',
    why: 'The three times are plain whole numbers of seconds. The schema refuses text such as "60s".',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.36.1'],
    check: ({ values }) => timings.flatMap((path) => typeProblem(values, path)),
    examples: { bad: [leased({ leaseDuration: '60s' }), leased({ retryPeriod: '15' })], good: [leased({})] },
  },
  {
    id: 'ha-lease-unused',
    severity: 'info',
    versions: {},
    title: 'Lease timing without a second replica',
    why: 'Replicas elect a leader only where there is more than one of them.',
    docs: ['loft-sh/vcluster cmd/vcluster/cmd/start.go@v0.36.1'],
    check({ values, topology }) {
      const { lease, renew, retry } = timesOf(values)
      if (topology.replicas !== 1 || (lease === 60 && renew === 40 && retry === 15)) return []
      const changed = timings.filter((path, index) => read.number(values, path) !== [60, 40, 15][index])
      const message = t`With one replica there is no leader election, so its timing has no effect.`
      return [{ paths: changed, message, fix: fix.safe(t`Remove the timing`, ...timings.map(edit.unset)) }]
    },
    examples: { bad: [leased({ leaseDuration: 90 }, 1)], good: [leased({ leaseDuration: 90 }), {}] },
  },
  {
    id: 'ha-renew-retry',
    severity: 'error',
    versions: {},
    title: 'Renewal shorter than its retries',
    why: 'Between two attempts the leader waits up to 1.2 times the retry period, and at least one retry must fit before the deadline. The election code checks this at start and panics.',
    docs,
    check({ values, topology }) {
      const { lease, renew, retry } = timesOf(values)
      if (topology.replicas <= 1 || renew < 1 || retry < 1 || 5 * renew > 6 * retry) return []
      const deadline = Math.max(Math.floor((6 * retry) / 5) + 1, 2 * retry)
      const edits = [edit.set(renewDeadline, deadline)]
      if (lease <= deadline) edits.push(edit.set(leaseDuration, Math.ceil(deadline * 1.5)))
      return [
        {
          paths: [renewDeadline, retryPeriod],
          message: t`renewDeadline (${renew} s) must be longer than 1.2 times retryPeriod (${retry} s).`,
          fix: fix.safe(t`Use a deadline of ${deadline} seconds`, ...edits),
        },
      ]
    },
    examples: {
      bad: [leased(times(60, 18, 15)), leased({ retryPeriod: 40 })],
      good: [leased(times(60, 19, 15)), leased({})],
    },
  },
]

function typeProblem(values: JsonObject, path: Path): readonly Problem[] {
  const given = get(values, path)
  if (given === undefined || given === null || (typeof given === 'number' && Number.isInteger(given)))
    return []
  const name = path.at(-1) ?? ''
  const message = t`${name} takes a whole number of seconds, not ${JSON.stringify(given).slice(0, 40)}.`
  const seconds = typeof given === 'string' ? /^(\d{1,5})\s*s?$/.exec(given)?.[1] : undefined
  if (seconds === undefined)
    return [{ paths: [path], message, fix: fix.safe(t`Use the default`, edit.unset(path)) }]
  return [{ paths: [path], message, fix: fix.safe(t`Use ${seconds}`, edit.set(path, Number(seconds))) }]
}
