import { dumpYaml } from '../values/dump-yaml.ts'
import { objectFileNames } from './object-file-names.ts'
import type { RenderedObject } from './rendered-objects.ts'
import type { TargetFile } from './target.ts'

/** One file per object in the folder `manifests`, numbered in the order of Helm. */
export function objectFiles(objects: readonly RenderedObject[]): readonly TargetFile[] {
  const names = objectFileNames(objects.map(({ object }) => object))
  return objects.map(({ source, object }, index) => ({
    name: `manifests/${names[index]}`,
    text: `# Source: vcluster/${source}\n${dumpYaml(object)}`,
    language: 'yaml',
  }))
}
