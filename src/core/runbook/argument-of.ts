import type { JsonObject } from '../json.ts'
import { get } from '../values/get.ts'

/** The value of a `--name=value` argument in a container's command or arguments; the last one counts. Empty where there is none. */
export function argumentOf(container: JsonObject, name: string): string {
  const words = ['command', 'args'].flatMap((key) => {
    const list = get(container, [key])
    return Array.isArray(list) ? list.map(String) : []
  })
  const prefix = `--${name}=`
  return words.findLast((word) => word.startsWith(prefix))?.slice(prefix.length) ?? ''
}
