import { t } from '../../../i18n/index.ts'
import { lifeCycle, lifeCycleAsOf } from '../../facts/life-cycle.ts'
import { helmCommand } from '../../targets/helm-command.ts'
import type { Block } from '../block.ts'
import type { SectionWriter } from '../section.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'

const numberOf = (minor: string): number => Number(minor.split('.')[1])

/** Chart minors after `from` up to `to`, oldest first; without `to` up to the newest known. */
const minorsBetween = (from: number, to = Number.POSITIVE_INFINITY): readonly string[] =>
  Object.keys(lifeCycle)
    .filter((minor) => numberOf(minor) > from && numberOf(minor) <= to)
    .toSorted((a, b) => numberOf(a) - numberOf(b))

const dates = (minors: readonly string[]): Block =>
  write.table(
    [t`Chart`, t`Released`, t`End of support`, t`End of life`],
    minors.map((minor) => {
      const known = Object.hasOwn(lifeCycle, minor) ? lifeCycle[minor] : undefined
      return [minor, known?.released ?? '', known?.endOfSupport ?? '', known?.endOfLife ?? '']
    }),
  )

/** What to mind on the way; each holds where the way crosses it. */
function hurdles({ topology, distro }: Situation, from: number, to: number): readonly string[] {
  const crosses = (minor: number): boolean => from < minor && to >= minor
  const isEtcd = topology.store === 'deployed-etcd' || topology.store === 'embedded-etcd'
  return [
    ...(crosses(26) && distro === 'k0s' ? [t`0.26 has no k0s: such a tenant must be rebuilt.`] : []),
    ...(crosses(29) && isEtcd
      ? [
          t`0.29 brings etcd 3.6. Be on 3.5.25 or newer before: stop at 0.28.2, or with deployed etcd set its image tag to 3.5.25-0 for one upgrade.`,
        ]
      : []),
    ...(crosses(33) && distro === 'k3s'
      ? [t`0.33 has no k3s: switch to k8s on 0.25 to 0.32. There is no way back.`]
      : []),
    ...(crosses(36)
      ? [t`0.36 refuses the keys of volume snapshots under sync and rbac, even switched off. Take them out.`]
      : []),
    t`Kubernetes in the tenant goes up by one minor at a time, too, and never down.`,
  ]
}

/** The way from what runs, or from what is installed now, to newer charts: minor by minor, with dates of support. */
export const upgradePath: SectionWriter = (situation) => {
  const { config, catalog, minor } = situation
  const { release, cluster } = config
  const from = release.isUpgrade ? numberOf(cluster.previous?.chart ?? config.chart) : minor
  const isOnTheWay = from < minor
  const next = isOnTheWay ? minorsBetween(from, minor) : minorsBetween(minor)
  const start = `0.${from}`
  const end = next.at(-1) ?? start
  return {
    id: 'upgrade-path',
    title: t`Upgrade path`,
    blocks: [
      write.text(
        next.length === 0
          ? t`Chart ${start} is the newest known here.`
          : t`Go from ${start} to ${end} one minor at a time, each with a backup and "Verify": larger steps are not tested by the vendor.`,
      ),
      dates([start, ...next]),
      write.text(t`Dates as of ${lifeCycleAsOf}.`),
      ...(next.length === 0 ? [] : write.list(hurdles(situation, from, numberOf(end)))),
      ...next.map((step) =>
        write.command(
          helmCommand(
            { ...release, isUpgrade: true },
            step === config.chart ? catalog.chartVersion : `~${step}.0`,
            `values-${step}.yaml`,
          ),
          t`The newest patch of ${step}. Keys come and go: write the values file of each step with the chart chosen here.`,
        ),
      ),
    ],
  }
}
