import type { Path } from '../../../core/index.ts'

const isPlain = (key: string): boolean => key === '*' || (/^[\w-]+$/.test(key) && !/^\d+$/.test(key))

/**
 * A path as one text that `readPath` reads back: `plugins["a.b"].image`, `taints[0].key`, and `plugins.*.image`, `taints[].key` for any
 * entry. As `formatPath` of the core writes it, but never shortened.
 */
export function pathText(path: Path): string {
  let text = ''
  for (const key of path) {
    if (isPlain(key)) text += text === '' ? key : `.${key}`
    else if (key === '[]') text += key
    else text += /^\d+$/.test(key) ? `[${key}]` : `[${JSON.stringify(key)}]`
  }
  return text
}
