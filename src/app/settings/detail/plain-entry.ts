import type { Field, Path } from '../../../core/index.ts'
import { helpAt } from '../../../wizard/help/index.ts'
import type { FieldEntry } from '../../../wizard/step.ts'
import { pathText } from '../address/path-text.ts'
import { usualOptions } from './usual-options.ts'

/** With indices as catalogs write them. */
const generic = (path: Path): Path => path.map((key) => (/^\d+$/.test(key) ? '[]' : key))

/** How a setting that no step has is shown and checked: by its help and its type. Without help the path speaks for itself. */
export function plainEntry({ path, type }: Field): FieldEntry {
  const words = helpAt(path)
  const options = type === 'string' ? usualOptions(generic(path)) : undefined
  const key = path.at(-1) ?? ''
  return {
    path: pathText(path),
    title: words?.title ?? key,
    help: words?.help ?? '',
    ...(options && { options }),
    ...(type === 'integer' && key === 'replicas' && { format: 'natural' as const }),
  }
}
