/** One entry's change: a replacement in place, null to remove it, or a new entry behind a named one. */
export type Revision<T> = T | null | { readonly after: string; readonly add: T }

/**
 * An older minor's list: the newer one with some entries replaced, removed or added. Changes apply in the order given, so a new
 * entry may stand behind another new one.
 * @throws Error where a change names an entry that the list lacks: a mistake in our tables, found when the minor is loaded
 */
export function revise<T extends (...args: never[]) => unknown>(
  newer: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, Revision<T>>>,
): Readonly<Record<string, T>> {
  const entries = Object.entries(newer)
  for (const [name, change] of Object.entries(changes)) {
    const added = typeof change === 'object' && change !== null
    const target = added ? change.after : name
    const index = entries.findIndex(([key]) => key === target)
    if (index < 0) throw new Error(`no entry ${target} to change`)
    if (added) entries.splice(index + 1, 0, [name, change.add])
    else entries.splice(index, 1, ...(change ? [[name, change] as [string, T]] : []))
  }
  return Object.fromEntries(entries)
}
