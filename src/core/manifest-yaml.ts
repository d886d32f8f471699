import { dumpYaml } from './values/dump-yaml.ts'
import type { Manifest } from './chart/chart.ts'

/**
 * The YAML text of one object, keys in the chart's order, without the document mark. Words and numbers of YAML 1.1 that are meant as
 * text are quoted, so that Kubernetes reads what is meant. Empty for a document of nothing but comments.
 */
export const manifestYaml = ({ object }: Manifest): string => (object === null ? '' : dumpYaml(object))

/** All objects as `helm template` prints them: a document mark and the source template before each. */
export const manifestsYaml = (manifests: readonly Manifest[]): string =>
  manifests
    .map((manifest) => `---\n# Source: vcluster/${manifest.source}\n${manifestYaml(manifest)}`)
    .join('')
