import type { JsonObject } from '../../json.ts'
import type { Example } from '../rule.ts'

/** An example with an external database and more settings of the control plane. */
export function databaseExample(external: JsonObject, statefulSet: JsonObject = {}): Example {
  return {
    overrides: {
      controlPlane: { backingStore: { database: { external: { enabled: true, ...external } } }, statefulSet },
    },
  }
}
