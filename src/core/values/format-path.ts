import type { Path } from '../json.ts'

/** Keys may be as long as the file; messages may not. */
const maxKeyLength = 80

/** A path as messages and documentation write it: `sync.toHost.pods`, `plugins["a.b"].image`, `taints[0].key`. Empty for the root. */
export function formatPath(path: Path): string {
  let text = ''
  for (const segment of path) {
    const key = segment.length > maxKeyLength ? `${segment.slice(0, maxKeyLength)}…` : segment
    if (/^\d+$/.test(key) && text) text += `[${key}]`
    else if (/^[\w-]+$/.test(key)) text += text ? `.${key}` : key
    else text += `[${JSON.stringify(key)}]`
  }
  return text
}
