import { isObject, type Json, type JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import type { RunbookInput } from './situation.ts'

/** All texts anywhere in a value. */
function leaves(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (isObject(value)) return Object.values(value).flatMap(leaves)
  return value === undefined || value === null ? [] : [String(value)]
}

const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** Pods and claims that Kubernetes makes of a StatefulSet (Kubernetes documentation, "StatefulSets"). */
function made(object: JsonObject): readonly string[] {
  if (object['kind'] !== 'StatefulSet') return []
  const name = String(get(object, ['metadata', 'name']))
  const pods = Array.from(
    { length: Number(get(object, ['spec', 'replicas'])) },
    (_, index) => `${name}-${index}`,
  )
  const templates = list(get(object, ['spec', 'volumeClaimTemplates']))
  const claims = templates.flatMap((template) =>
    pods.map((pod) => `pvc/${String(get(template, ['metadata', 'name']))}-${pod}`),
  )
  return [...pods.map((pod) => `pod/${pod}`), ...claims]
}

/** What the control plane makes, by the rules of its source, with the Lease's name only where that is short. */
function atRunTime(release: string): readonly string[] {
  const lease = `lease/vcluster-${release}-controller`
  return [`secret/vc-${release}`, `secret/${release}-certs`, lease]
}

/** What commands may name: references (`statefulset/my-vcluster`), containers, mount folders and labels. */
export function knownNames({ view, config }: RunbookInput) {
  const objects = view.manifests.flatMap(({ object }) => (object ? [object] : []))
  const short: Readonly<Record<string, string>> = { poddisruptionbudget: 'pdb' }
  const refs = objects.flatMap((object) => {
    const kind = String(object['kind']).toLowerCase()
    return [`${short[kind] ?? kind}/${String(get(object, ['metadata', 'name']))}`, ...made(object)]
  })
  const pods = objects.flatMap((object) => get(object, ['spec', 'template', 'spec']) ?? [])
  const containers = pods.flatMap((pod) => list(get(pod, ['containers'])))
  return {
    refs: new Set([...refs, ...atRunTime(config.release.name)]),
    containers: new Set(containers.map((container) => String(container['name']))),
    folders: containers.flatMap((container) =>
      list(get(container, ['volumeMounts'])).map((mount) => String(mount['mountPath'])),
    ),
    labels: new Set(
      objects.flatMap((object) =>
        [
          get(object, ['spec', 'template', 'metadata', 'labels']),
          get(object, ['spec', 'template', 'spec', 'nodeSelector']),
        ]
          .filter(isObject)
          .flatMap((labels) =>
            Object.entries(labels).map(([key, value]) => `${key}=${leaves(value)[0] ?? ''}`),
          ),
      ),
    ),
    /** Any text of a manifest, for names of what the chart only refers to. */
    texts: new Set(objects.flatMap(leaves)),
  }
}
