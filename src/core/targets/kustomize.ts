import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'
import { manifestNotes } from './manifest-notes.ts'
import { namespacesOf } from './namespaces-of.ts'
import { objectFiles } from './object-files.ts'
import { renderedObjects } from './rendered-objects.ts'
import { shellQuote } from './shell-quote.ts'
import type { Target } from './target.ts'

const inflating = (): string =>
  t`Kustomize could also render the chart by itself (helmCharts). The rendered objects are here instead: they need no helm at build time, no --enable-helm, and show in a review what changes; from 5.4 on, that generator also drops nulls from the values.`

/**
 * Kustomize with the rendered objects. `namespace` fills in what objects leave unsaid, but it also moves objects of other namespaces and
 * renames Namespace objects (kustomize api/filters/namespace), so it stands only where there are none of them.
 */
export const kustomize: Target = {
  id: 'kustomize',
  title: 'Kustomize',
  get description() {
    return t`A kustomization with the rendered objects, to patch and to build on.`
  },
  files(input) {
    const rendered = renderedObjects(input)
    if (!rendered.ok) return rendered
    const { objects } = rendered
    const { release } = input.config
    const { unsaid, others } = namespacesOf(objects, release.namespace)
    const resources = objectFiles(objects)
    const kustomization: JsonObject = {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      ...(others ? {} : { namespace: release.namespace }),
      resources: resources.map(({ name }) => name),
    }
    const left =
      others && unsaid.length > 0
        ? [
            t`The kustomization sets no namespace, because some objects belong into others. ${unsaid.join(', ')} name none: add one, or apply with ${shellQuote(release.namespace)} as the namespace of your context.`,
          ]
        : []
    return {
      ok: true,
      files: [{ name: 'kustomization.yaml', text: dumpYaml(kustomization), language: 'yaml' }, ...resources],
      notes: [
        t`Apply with: kubectl apply -k . (the namespace must be there)`,
        ...left,
        inflating(),
        ...manifestNotes(input, objects),
      ],
    }
  },
}
