import type { Json, Path } from '../json.ts'
import { get } from '../values/get.ts'

/** The text at a path that says something; null where there is none, or something else. */
export function textAt(value: Json, path: Path): string | null {
  const found = get(value, path)
  return typeof found === 'string' && found !== '' ? found : null
}
