import type { JsonObject } from '../../json.ts'
import { paths } from './paths.ts'
import { read } from './read.ts'

/** Documents of the manifests that the chart deploys on the host, as text: templates are not rendered here. */
export function hostDocuments(values: JsonObject): readonly string[] {
  return [paths.hostManifests, paths.hostManifestsTemplate].flatMap((path) =>
    read.text(values, path).split(/^---.*$/m),
  )
}

/** Whether the host manifests hold a disruption budget for the pods with this `app` label. */
export function hasHostBudget(values: JsonObject, app: 'vcluster' | 'vcluster-etcd'): boolean {
  const label = new RegExp(`^\\s*app:\\s*["']?${app}["']?\\s*$`, 'm')
  return hostDocuments(values).some(
    (text) => /^\s*kind:\s*["']?PodDisruptionBudget["']?\s*$/m.test(text) && label.test(text),
  )
}
