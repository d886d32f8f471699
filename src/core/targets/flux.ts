import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { fluxSource } from './flux-source.ts'
import { fluxValues } from './flux-values.ts'
import { namespaceObject } from './namespace-object.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target, TargetFile, TargetInput } from './target.ts'
import { targetValues } from './target-values.ts'
import { yamlDocuments } from './yaml-documents.ts'

/** A HelmRelease in the release's namespace: the storage of the release and its objects then are where Helm puts them. */
function helmRelease({ config }: TargetInput, chart: JsonObject, values: JsonObject): JsonObject {
  const { name, namespace } = config.release
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name, namespace },
    spec: { interval: '10m', releaseName: name, ...chart, ...values },
  }
}

/** Flux: HelmRepository or OCIRepository, and HelmRelease v2 (CRDs of fluxcd/source-controller and fluxcd/helm-controller). */
export const flux: Target = {
  id: 'flux',
  title: 'Flux',
  get description() {
    return t`A chart source and a HelmRelease with the values inside.`
  },
  files(input) {
    const { config, catalog, options } = input
    const { release } = config
    const { ociChart } = options
    if (ociChart !== null && !ociChart.startsWith('oci://'))
      return { ok: false, message: t`The address of a chart in an OCI registry begins with oci://.` }
    const source = fluxSource(release.namespace, catalog.chartVersion, ociChart)
    const values = fluxValues(release, targetValues(input))
    const objects = [
      ...namespaceObject(release),
      source.object,
      ...(values.configMap ? [values.configMap] : []),
      helmRelease(input, source.reference, values.fields),
    ]
    const secretFile: readonly TargetFile[] = values.secret
      ? [{ name: 'secret-values.yaml', text: yamlDocuments([values.secret]), language: 'yaml' }]
      : []
    return {
      ok: true,
      files: [{ name: 'release.yaml', text: yamlDocuments(objects), language: 'yaml' }, ...secretFile],
      notes: [
        ...releaseNotes(input),
        ...(values.configMap
          ? [
              t`A value is null, which applying a HelmRelease again would lose; the values are therefore text in a ConfigMap. A change of it takes effect with the next interval.`,
            ]
          : []),
        ...(values.secret
          ? [
              t`secret-values.yaml holds a Secret in plain text: encrypt it before it goes into Git, or create it by hand.`,
            ]
          : []),
        ...(release.isUpgrade
          ? [t`Flux takes over the release of this name and namespace with its next upgrade.`]
          : [
              t`The file makes the namespace; where Flux prunes, taking the file away deletes the namespace with all in it.`,
            ]),
      ],
    }
  },
}
