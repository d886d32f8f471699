import { isObject, type Json, type JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { readList } from './read-list.ts'
import { readMap } from './read-map.ts'
import { readText } from './read-text.ts'
import type { RunbookInput } from './situation.ts'

/** What the commands of a runbook may name. */
export interface KnownNames {
  /** `statefulset/my-vcluster` */
  readonly refs: ReadonlySet<string>
  readonly containers: ReadonlySet<string>
  /** Folders that are mounted in containers. */
  readonly folders: readonly string[]
  /** `app=vcluster` */
  readonly labels: ReadonlySet<string>
  /** Any text of a manifest, for names of what the chart only refers to. */
  readonly texts: ReadonlySet<string>
}

/** All texts anywhere in a value. */
function leaves(value: Json): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(leaves)
  if (isObject(value)) return Object.values(value).flatMap(leaves)
  return typeof value === 'string' ? [value] : []
}

/** Pods and claims that Kubernetes makes of a StatefulSet (Kubernetes documentation, "StatefulSets"). */
function made(object: JsonObject): readonly string[] {
  if (object['kind'] !== 'StatefulSet') return []
  const count = Number(readText(object, ['spec', 'replicas']))
  const pods = Array.from(
    { length: count },
    (_, index) => `${readText(object, ['metadata', 'name'])}-${index}`,
  )
  const claims = readList(object, ['spec', 'volumeClaimTemplates']).flatMap((template) =>
    pods.map((pod) => `pvc/${readText(template, ['metadata', 'name'])}-${pod}`),
  )
  return [...pods.map((pod) => `pod/${pod}`), ...claims]
}

/** What the control plane makes by itself, while names are short. */
const atRunTime = (release: string): readonly string[] => [
  `secret/vc-${release}`,
  `secret/${release}-certs`,
  `lease/vcluster-${release}-controller`,
]

const labelsIn = (labels: JsonObject): readonly string[] =>
  Object.keys(labels).map((key) => `${key}=${readText(labels, [key])}`)

/** Reads the manifests for everything that they name. */
export function knownNames({ view, config }: RunbookInput): KnownNames {
  const objects = view.manifests.flatMap(({ object }) => (object ? [object] : []))
  const refs = objects.flatMap((object) => {
    const kind = readText(object, ['kind']).toLowerCase().replace('poddisruptionbudget', 'pdb')
    return [`${kind}/${readText(object, ['metadata', 'name'])}`, ...made(object)]
  })
  const pods = objects.map((object) => readMap(object, ['spec', 'template']))
  const containers = pods.flatMap((pod) => readList(pod, ['spec', 'containers']))
  return {
    refs: new Set([...refs, ...atRunTime(config.release.name)]),
    containers: new Set(containers.map((container) => readText(container, ['name']))),
    folders: containers.flatMap((container) =>
      readList(container, ['volumeMounts']).map((mount) => readText(mount, ['mountPath'])),
    ),
    labels: new Set(
      pods.flatMap((pod) => [
        ...labelsIn(readMap(pod, ['metadata', 'labels'])),
        ...labelsIn(readMap(pod, ['spec', 'nodeSelector'])),
      ]),
    ),
    texts: new Set(objects.flatMap((object) => leaves(get(object, []) ?? null))),
  }
}
