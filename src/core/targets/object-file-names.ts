import type { Json, JsonObject } from '../json.ts'
import { isObject } from '../json.ts'

/** Longest part that a file name takes from the object. */
const longest = 80

/** Lower-case letters, digits and hyphens, so that any file system and any archive tool takes it. */
function word(value: Json | undefined, fallback: string): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const safe = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '')
  return safe === '' ? fallback : safe
}

/** File names in the order of the objects, `01-serviceaccount-vc-my-vcluster.yaml`; the number makes them unique and sorts them. */
export function objectFileNames(objects: readonly JsonObject[]): readonly string[] {
  const digits = Math.max(2, String(objects.length).length)
  return objects.map((object, index) => {
    const metadata = object['metadata']
    const name = word(isObject(metadata) ? metadata['name'] : undefined, 'unnamed')
    return `${String(index + 1).padStart(digits, '0')}-${word(object['kind'], 'object')}-${name}.yaml`
  })
}
