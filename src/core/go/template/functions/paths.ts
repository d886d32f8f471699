import { define, type GoFunction } from '../function.ts'

/** Go's `path.Clean`: without `.`, `..` and doubled slashes. */
function clean(path: string): string {
  const rooted = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!rooted) kept.push(part)
  }
  return (rooted ? '/' : '') + kept.join('/') || '.'
}

/** Go's `path.Base`: the last part. */
function base(path: string): string {
  if (path === '') return '.'
  const parts = path.split('/').filter(Boolean)
  return parts.at(-1) ?? '/'
}

const dir = (path: string): string => clean(path.slice(0, path.lastIndexOf('/') + 1))
const ext = (path: string): string => /\.[^./]*$/.exec(path)?.[0] ?? ''

/** Functions on slash-separated paths. */
export const paths: Readonly<Record<string, GoFunction>> = {
  base: define(['string'], ([path]) => base(path)),
  dir: define(['string'], ([path]) => dir(path)),
  clean: define(['string'], ([path]) => clean(path)),
  ext: define(['string'], ([path]) => ext(path)),
  isAbs: define(['string'], ([path]) => path.startsWith('/')),
}
