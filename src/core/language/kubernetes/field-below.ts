import type { FieldTree } from './field-tree.ts'

/** The step below: the key itself, a free key, or an item. */
export function fieldBelow({ below }: FieldTree, segment: string): FieldTree | undefined {
  return below.get(segment) ?? below.get('*') ?? (/^\d+$/.test(segment) ? below.get('[]') : undefined)
}
