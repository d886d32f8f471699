import type { Path } from '../json.ts'
import { get } from '../values/get.ts'
import type { Situation } from './situation.ts'

/** Whether a switch of the effective values is on, as a boolean or as the word `true`. */
export function flagAt({ view }: Situation, path: Path): boolean {
  const value = get(view.effective, path)
  return value === true || value === 'true'
}
