import type { Release } from '../config.ts'
import type { JsonObject } from '../json.ts'

/** The release's namespace as an object, for a first install; none for an upgrade, where it is there and others may own it. */
export const namespaceObject = ({ namespace, isUpgrade }: Release): readonly JsonObject[] =>
  isUpgrade ? [] : [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }]
