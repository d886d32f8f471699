import type { Path } from '../../json.ts'
import { legacyRows } from './legacy-rows.ts'
import { otherLegacyPaths } from './other-legacy-paths.ts'

const prefixes = (path: string): readonly string[] => {
  const keys = path.split('.')
  return keys.map((_, index) => keys.slice(0, index + 1).join('.'))
}

const settings = new Set([...legacyRows.map(({ from }) => from), ...otherLegacyPaths])
const onTheWay = new Set([...settings].flatMap(prefixes))

/** Whether a path leads to a setting of the charts before 0.20, to a map of them, or to what is within one. */
export function isLegacyKey(path: Path): boolean {
  const [first = ''] = path
  if (first.includes('.')) return false
  const text = path.join('.')
  return onTheWay.has(text) || prefixes(text).some((prefix) => settings.has(prefix))
}
