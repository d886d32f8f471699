import { dump } from 'js-yaml'
import type { Manifest } from './chart/chart.ts'

/** The YAML text of one object, keys in the chart's order, without the document mark. */
export const manifestYaml = (manifest: Manifest): string => dump(manifest.object, { lineWidth: -1, noRefs: true })

/** All objects as `helm template` prints them: a document mark and the source template before each. */
export const manifestsYaml = (manifests: readonly Manifest[]): string =>
  manifests
    .map((manifest) => `---\n# Source: vcluster/${manifest.source}\n${manifestYaml(manifest)}`)
    .join('')
