import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { Catalog } from '../catalog.ts'
import { shippedTag } from '../shipped-tag.ts'

/** A setting whose value lives elsewhere in a newer chart. */
export interface MovedSetting {
  readonly from: Path
  readonly to: Path
  /** The edits that say the same in the new place; null where there is nothing to carry over. Without it the value moves as it is. */
  readonly convert?: (value: Json, catalog: Catalog) => readonly Edit[] | null
  readonly why: () => string
}

const path = (dotted: string): Path => dotted.split('.')
const set = (at: Path, value: Json): Edit => ({ op: 'set', path: at, value })

const move = (
  from: string,
  to: string,
  why: () => string,
  convert?: MovedSetting['convert'],
): MovedSetting => ({
  from: path(from),
  to: path(to),
  why,
  ...(convert ? { convert } : {}),
})

/** `autoSleep` and `autoWakeup` of old became one section without a switch: what is off has to be left out. */
function toSleep(value: Json): readonly Edit[] | null {
  if (get(value, ['enabled']) !== true) return null
  const wakeup = get(value, ['autoWakeup', 'schedule']) ?? get(value, ['autoSleep', 'wakeup', 'schedule'])
  const parts: readonly (readonly [string, Json | undefined])[] = [
    ['afterInactivity', get(value, ['autoSleep', 'afterInactivity'])],
    ['schedule', get(value, ['autoSleep', 'schedule'])],
    ['timezone', get(value, ['timeZone'])],
    ['exclude', get(value, ['autoSleep', 'exclude'])],
    ['wakeup', wakeup === undefined ? undefined : { schedule: wakeup }],
  ]
  const edits = parts.flatMap(([key, part]) =>
    part === undefined ? [] : [set(['sleep', 'auto', key], part)],
  )
  return edits.length > 0 ? edits : null
}

/** In 0.24 the wake-up schedule moved out of `autoSleep`. */
function toSleepMode(value: Json): readonly Edit[] | null {
  const schedule = get(value, ['autoSleep', 'wakeup', 'schedule'])
  if (!isObject(value) || schedule === undefined) return null
  const sleep = get(value, ['autoSleep'])
  const { wakeup: _, ...autoSleep }: JsonObject = isObject(sleep) ? sleep : {}
  return [set(['sleepMode'], { ...value, autoSleep, autoWakeup: { schedule } })]
}

/** Whole seconds as a duration: `3600` is `1h`. */
function toDuration(value: Json): Json {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number' || !Number.isInteger(seconds)) return value
  if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600}h`
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}

const ofPlatform: readonly (readonly [from: string, to: string, turn?: (value: Json) => Json])[] = [
  ['apiKey', 'platform.apiKey'],
  ['project', 'platform.project'],
  ['autoSleep.afterInactivity', 'sleep.auto.afterInactivity', toDuration],
  ['autoSleep.schedule', 'sleep.auto.schedule'],
  ['autoSleep.timezone', 'sleep.auto.timezone'],
  ['autoSleep.autoWakeup.schedule', 'sleep.auto.wakeup.schedule'],
  ['autoDelete.afterInactivity', 'deletion.auto.afterInactivity', toDuration],
]
const ofSnapshots = ['schedule', 'timezone', 'retention', 'storage', 'volumes'].map(
  (key) => [`autoSnapshot.${key}`, `snapshots.auto.${key}`] as const,
)

/** What stood below `external.platform` has had four places since 0.32; snapshots lost their switch. */
function fromPlatform(value: Json): readonly Edit[] | null {
  const hasSnapshots = get(value, ['autoSnapshot', 'enabled']) === true
  const edits = [...ofPlatform, ...(hasSnapshots ? ofSnapshots : [])].flatMap(([from, to, turn]) => {
    const part = get(value, path(from))
    return part === undefined || part === null ? [] : [set(path(to), turn ? turn(part) : part)]
  })
  return edits.length > 0 ? edits : null
}

const clusterStores = 'integrations.externalSecrets.sync.fromHost.clusterStores'

/** `selector.labels` became a label selector of Kubernetes. */
function toClusterStores(value: Json): readonly Edit[] {
  const labels = get(value, ['selector', 'labels'])
  const enabled = get(value, ['enabled'])
  return [
    ...(enabled === undefined ? [] : [set([...path(clusterStores), 'enabled'], enabled)]),
    ...(labels === undefined ? [] : [set([...path(clusterStores), 'selector', 'matchLabels'], labels)]),
  ]
}

const kubernetesTag = path('controlPlane.distro.k8s.image.tag')

/** One image holds all components from 0.25 on: only the version of the old tag carries over, where the release ships it. */
function toKubernetesTag(tag: Json | undefined, catalog: Catalog): readonly Edit[] | null {
  const shipped = typeof tag === 'string' ? shippedTag(catalog, 'k8s', tag) : null
  return shipped === null ? null : [set(kubernetesTag, shipped)]
}

const oneImage = (): string => t`One image with all components of Kubernetes took the place of three in 0.25.`
const policies = 'policies.networkPolicy'
const stores = 'integrations.externalSecrets.sync'

/**
 * Settings that moved, the nearest successor of each first. Sources: chart/values.schema.json and config/warnings.go of loft-sh/vcluster at
 * each minor.
 */
export const movedSettings: readonly MovedSetting[] = [
  move(
    'controlPlane.distro.k8s.apiServer.image',
    'controlPlane.distro.k8s.image',
    oneImage,
    (value, catalog) => toKubernetesTag(get(value, ['tag']), catalog),
  ),
  move(
    'controlPlane.distro.k8s.version',
    'controlPlane.distro.k8s.image.tag',
    () => t`The tag of the one image says the version from 0.25 on.`,
    toKubernetesTag,
  ),
  move(
    'controlPlane.advanced.virtualScheduler.enabled',
    'controlPlane.distro.k8s.scheduler.enabled',
    () => t`The switch stands with the other components of Kubernetes from 0.26 on.`,
  ),
  move(
    'controlPlane.standalone.autoNodes.requirements',
    'controlPlane.standalone.autoNodes.nodeTypeSelector',
    () => t`The list has had another name since 0.30.`,
  ),
  move(
    'privateNodes.kubelet.cgroupDriver',
    'privateNodes.kubelet.config.cgroupDriver',
    () => t`From 0.27 on the section takes the configuration of the kubelet itself.`,
  ),
  move(
    'experimental.sleepMode',
    'sleepMode',
    () => t`Sleep mode left the experimental section in 0.24.`,
    (value) => toSleepMode(value) ?? [set(['sleepMode'], value)],
  ),
  move('experimental.sleepMode', 'sleep.auto', () => t`Sleep mode is called sleep from 0.32 on.`, toSleep),
  move('sleepMode', 'sleep.auto', () => t`Sleep mode is called sleep from 0.32 on.`, toSleep),
  move('external.platform', 'platform', () => t`The section stands at the top from 0.32 on.`, fromPlatform),
  move(
    `${stores}.stores`,
    `${stores}.toHost.stores`,
    () => t`The section is ordered by direction from 0.27 on, and the old keys ended with 0.28.`,
  ),
  move(
    `${stores}.clusterStores`,
    clusterStores,
    () => t`The section is ordered by direction from 0.27 on, and the old keys ended with 0.28.`,
    toClusterStores,
  ),
  move(
    `${policies}.outgoingConnections.ipBlock`,
    `${policies}.workload.publicEgress`,
    () => t`Network policies were laid out anew in 0.31.`,
  ),
  move(
    `${policies}.extraControlPlaneRules`,
    `${policies}.controlPlane.egress`,
    () => t`Network policies were laid out anew in 0.31.`,
  ),
  move(
    `${policies}.extraWorkloadRules`,
    `${policies}.workload.egress`,
    () => t`Network policies were laid out anew in 0.31.`,
  ),
]
