import type { JsonObject } from '../json.ts'
import { readText } from './read-text.ts'

/** The name of a rendered object. */
export const nameOf = (object: JsonObject): string => readText(object, ['metadata', 'name'])
