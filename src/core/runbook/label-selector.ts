import type { JsonObject } from '../json.ts'
import { readText } from './read-text.ts'

/** Labels as kubectl selects by them: `app=vcluster,release=my-vcluster`. */
export const labelSelector = (labels: JsonObject): string =>
  Object.keys(labels)
    .map((key) => `${key}=${readText(labels, [key])}`)
    .join(',')
