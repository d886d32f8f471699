import type { Json } from '../json.ts'
import { dumpYaml } from './dump-yaml.ts'

/** The text of one value for a field that takes YAML, in the order of its keys; ends without a line end. `readFragment` reads it back. */
export const fragmentYaml = (value: Json): string => dumpYaml(value).trimEnd()
