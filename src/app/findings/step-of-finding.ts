import type { Finding } from '../../core/index.ts'
import { placeOf } from './step-of-path.ts'

/** The step where a finding is dealt with: its field's, the first step for release and cluster, the review for what no step edits. */
export function stepOfFinding({ paths }: Finding): string {
  if (paths.length === 0) return 'start'
  for (const path of paths) {
    const place = placeOf(path)
    if (place) return place.step
  }
  return 'review'
}
