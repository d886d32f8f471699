import type { JsonObject } from '../json.ts'
import { dumpYaml } from '../values/dump-yaml.ts'

/** Several objects in one file, a document mark before each. */
export const yamlDocuments = (objects: readonly JsonObject[]): string =>
  objects.map((object) => `---\n${dumpYaml(object)}`).join('')
