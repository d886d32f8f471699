import type { Path } from '../json.ts'

/** A path as messages and documentation write it: `sync.toHost.pods`, `plugins["a.b"].image`, `taints[0].key`. Empty for the root. */
export function formatPath(path: Path): string {
  let text = ''
  for (const key of path) {
    if (/^\d+$/.test(key)) text += `[${key}]`
    else if (/^[\w-]+$/.test(key)) text += text ? `.${key}` : key
    else text += `[${JSON.stringify(key)}]`
  }
  return text
}
