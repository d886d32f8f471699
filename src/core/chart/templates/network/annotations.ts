import { merge } from '../../../go/merge.ts'
import type { JsonObject } from '../../../json.ts'
import type { Context } from '../../context.ts'

const global = 'controlPlane.advanced.globalMetadata.annotations'

/** The annotations of an object: its own, at a values path, and the global ones. Templates differ in which of them win. */
export const annotations = {
  globalFirst: (context: Context, path: string): JsonObject =>
    merge({}, context.value(global), context.value(path)),
  ownFirst: (context: Context, path: string): JsonObject =>
    merge({}, context.value(path), context.value(global)),
}
