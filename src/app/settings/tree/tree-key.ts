import type { TreeRow } from './tree-rows.ts'

/**
 * What a key does in the tree: moves the focus, opens or closes a section, opens all beside it, or shows a setting, where `enters` says
 * that the focus goes along.
 */
export type TreeAction =
  | { readonly kind: 'focus'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly text: string }
  | { readonly kind: 'open-all'; readonly texts: readonly string[] }
  | { readonly kind: 'show'; readonly row: TreeRow; readonly enters: boolean }

const focus = (row: TreeRow | undefined): TreeAction | null =>
  row ? { kind: 'focus', text: row.text } : null

const parentOf = (rows: readonly TreeRow[], index: number): TreeRow | undefined =>
  rows.slice(0, index).findLast(({ level }) => level < (rows[index]?.level ?? 0))

function siblingsOf(rows: readonly TreeRow[], row: TreeRow): readonly TreeRow[] {
  const prefix = row.path.slice(0, -1)
  return rows.filter(
    ({ path }) => path.length === row.path.length && prefix.every((key, index) => key === path[index]),
  )
}

/** The next row, from the one with the focus on and around, that starts with the letter. */
function startingWith(rows: readonly TreeRow[], index: number, letter: string): TreeRow | undefined {
  const wanted = letter.toLowerCase()
  return [...rows.slice(index + 1), ...rows.slice(0, index)].find(({ path }) =>
    path.at(-1)?.toLowerCase().startsWith(wanted),
  )
}

/** What a key means on a row, as the tree pattern of the ARIA authoring practices says; null where it means nothing. */
export function treeKey(key: string, rows: readonly TreeRow[], index: number): TreeAction | null {
  const row = rows[index]
  if (!row) return null
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      if (row.open === null) return null
      return row.open ? focus(rows[index + 1]) : { kind: 'open', text: row.text }
    case 'ArrowLeft':
      return row.open ? { kind: 'close', text: row.text } : focus(parentOf(rows, index))
    case 'Enter':
    case ' ':
      return { kind: 'show', row, enters: key === 'Enter' }
    case '*': {
      const closed = siblingsOf(rows, row).filter(({ open }) => open === false)
      return { kind: 'open-all', texts: closed.map(({ text }) => text) }
    }
    default:
      return /^[\p{L}\p{N}]$/u.test(key) ? focus(startingWith(rows, index, key)) : null
  }
}
