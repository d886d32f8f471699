import type { Edit } from '../../config.ts'
import type { Json, Path } from '../../json.ts'

/** Edits in short, for fixes. */
export const edit = {
  set: (path: Path, value: Json): Edit => ({ op: 'set', path, value }),
  unset: (path: Path): Edit => ({ op: 'unset', path }),
}
