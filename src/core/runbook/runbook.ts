import { t } from '../../i18n/index.ts'
import { get } from '../values/get.ts'
import { renderedBy } from './rendered.ts'
import type { Section, SectionWriter } from './section.ts'
import { backUp } from './sections/back-up.ts'
import { connect } from './sections/connect.ts'
import { failOver } from './sections/fail-over.ts'
import { install } from './sections/install.ts'
import { joinNodes } from './sections/join-nodes.ts'
import { prerequisites } from './sections/prerequisites.ts'
import { remove } from './sections/remove.ts'
import { restore } from './sections/restore.ts'
import { scale } from './sections/scale.ts'
import { stays } from './sections/stays.ts'
import { upgradePath } from './sections/upgrade-path.ts'
import { upgrade } from './sections/upgrade.ts'
import { verify } from './sections/verify.ts'
import type { Distro, RunbookInput, Situation } from './situation.ts'
import { volumeOf } from './volume-of.ts'
import { workloadOf } from './workload.ts'
import { write } from './write.ts'

/** What to do with one configuration, chapter by chapter. */
export interface Runbook {
  readonly title: string
  readonly sections: readonly Section[]
}

const writers: readonly SectionWriter[] = [
  prerequisites,
  install,
  upgrade,
  verify,
  connect,
  joinNodes,
  backUp,
  restore,
  failOver,
  scale,
  stays,
  upgradePath,
  remove,
]

/** The distro that is switched on; k8s where none is. */
function distroOf({ view }: RunbookInput): Distro {
  const isOn = (distro: Distro): boolean =>
    get(view.effective, ['controlPlane', 'distro', distro, 'enabled']) === true
  return isOn('k3s') ? 'k3s' : isOn('k0s') ? 'k0s' : 'k8s'
}

/** Null where the chart renders no control plane. */
function situationOf(input: RunbookInput): Situation | null {
  const { view, catalog, topology } = input
  const rendered = renderedBy(view.manifests)
  const controlPlane = workloadOf(rendered.first('statefulset.yaml'))
  if (!controlPlane) return null
  const isInside = topology.store === 'sqlite' || topology.store === 'embedded-etcd'
  return {
    ...input,
    minor: Number(catalog.minor.split('.')[1]),
    distro: distroOf(input),
    rendered,
    controlPlane,
    etcd: workloadOf(rendered.first('etcd-statefulset.yaml')),
    data: isInside ? volumeOf(controlPlane, 'data') : null,
  }
}

/** Why there is no runbook. */
function missing({ view }: RunbookInput): Section {
  const [refusal] = view.refusals
  return {
    id: 'missing',
    title: t`No runbook yet`,
    blocks: [
      write.warning(
        refusal
          ? t`The chart refuses this configuration: ${refusal.message}`
          : t`The chart renders no control plane for this configuration.`,
      ),
    ],
  }
}

/**
 * The runbook of a configuration: from what to check before the install to how it is removed. All names in its commands are those of the
 * rendered manifests, or of what the control plane makes of them; passwords and places that only the reader knows are capitals or shell
 * variables to set. A configuration that renders no control plane gets one section that says why.
 */
export function runbook(input: RunbookInput): Runbook {
  const { release } = input.config
  const situation = situationOf(input)
  return {
    title: t`Runbook: ${release.name} in ${release.namespace}, vCluster ${input.catalog.chartVersion}`,
    sections: situation ? writers.flatMap((writer) => writer(situation) ?? []) : [missing(input)],
  }
}
