import type { Edit } from '../../config.ts'
import type { JsonObject } from '../../json.ts'
import { paths } from '../reading/paths.ts'
import { read } from '../reading/read.ts'
import { edit } from './edit.ts'

/** A disruption budget for the pods with this `app` label, as text of a chart template: Helm fills in the release. */
export function budgetManifest(app: 'vcluster' | 'vcluster-etcd'): string {
  const suffix = app === 'vcluster' ? '' : '-etcd'
  return `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .Release.Name }}${suffix}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: ${app}
      release: {{ .Release.Name | quote }}
`
}

/** Adds a document to the manifests that the chart deploys on the host. */
export function addHostManifest(values: JsonObject, manifest: string): Edit {
  const given = read.text(values, paths.hostManifestsTemplate).replace(/\s+$/, '')
  return edit.set(paths.hostManifestsTemplate, given === '' ? manifest : `${given}\n---\n${manifest}`)
}
