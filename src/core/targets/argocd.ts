import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { chartSource } from './chart-source.ts'
import { hasNull } from './has-null.ts'
import { inlineSecretNotes } from './inline-secret-notes.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target } from './target.ts'
import { targetValues } from './target-values.ts'

/** Values with a null go in as text: Argo CD loses nulls of `valuesObject` (argoproj/argo-cd issues 16312 and 19781). */
function helmValues(values: JsonObject): JsonObject {
  if (Object.keys(values).length === 0) return {}
  return hasNull(values) ? { values: dumpYaml(values) } : { valuesObject: values }
}

/** An Argo CD Application (argoproj.io/v1alpha1, argo-cd manifests/crds/application-crd.yaml). */
export const argocd: Target = {
  id: 'argocd',
  title: 'Argo CD',
  get description() {
    return t`An Application that installs the chart with the values inside.`
  },
  files(input) {
    const { config, catalog } = input
    const { name, namespace } = config.release
    const { whole } = targetValues(input)
    const application: JsonObject = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name, namespace: 'argocd' },
      spec: {
        project: 'default',
        source: {
          repoURL: chartSource.repository,
          chart: chartSource.chart,
          targetRevision: catalog.chartVersion,
          helm: { releaseName: name, ...helmValues(whole) },
        },
        destination: { server: 'https://kubernetes.default.svc', namespace },
        syncPolicy: { syncOptions: ['CreateNamespace=true'] },
      },
    }
    return {
      ok: true,
      files: [{ name: 'application.yaml', text: dumpYaml(application), language: 'yaml' }],
      notes: [
        ...releaseNotes(input),
        ...inlineSecretNotes(input),
        t`The Application goes into the namespace argocd and the project default, and installs into the cluster that Argo CD runs in. Change what differs in your set-up.`,
        t`Nothing syncs by itself: sync by hand, or add syncPolicy.automated.`,
        t`Applications of one Argo CD share a namespace: give this one another metadata.name where two releases have the same name, and leave releaseName as it is.`,
        t`Argo CD renders with helm template and applies the result, so helm list does not show the release.`,
      ],
    }
  },
}
