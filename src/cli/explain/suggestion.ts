import { nearestKey } from '../../core/index.ts'
import { documentedRules } from '../rules/documented-rules.ts'

const most = 5

/** What may have been meant by an id that is none: the nearest one, or some that contain it. Empty where nothing comes near. */
export function suggestion(id: string): string {
  const ids = documentedRules.map((rule) => rule.id)
  const nearest = nearestKey(id, ids)
  if (nearest !== null) return `; did you mean "${nearest}"?`
  const wanted = id.toLowerCase()
  const begins = ids.filter((one) => one.startsWith(wanted))
  const alike = [...begins, ...ids.filter((one) => one.includes(wanted, 1))].slice(0, id === '' ? 0 : most)
  return alike.length > 0 ? `; there are ${alike.join(', ')}` : ''
}
