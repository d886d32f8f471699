import type { Path } from '../json.ts'

/** Whether a path is the other one or above it. */
export const isPrefix = (path: Path, other: Path): boolean =>
  path.length <= other.length && path.every((key, index) => other[index] === key)
