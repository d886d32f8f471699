import { dump } from 'js-yaml'
import type { Json } from '../json.ts'

/** The text of one value for a field that takes YAML, in the order of its keys; ends without a line end. `readFragment` reads it back. */
export const fragmentYaml = (value: Json): string => dump(value, { lineWidth: -1, noRefs: true }).trimEnd()
