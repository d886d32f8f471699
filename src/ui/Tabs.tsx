import styles from './Tabs.module.css'

export interface Tab {
  readonly id: string
  readonly title: string
  readonly count?: number | undefined
}

export interface TabsProps {
  /** Made part of the ids of tabs and panels; unique on the page. */
  readonly name: string
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly selected: string
  readonly onSelect: (id: string) => void
}

/** The tabs of a tab set, chosen with the arrow keys, Home and End. Show the panel with `TabPanel`. */
export function Tabs({ name, label, tabs, selected, onSelect }: TabsProps): React.JSX.Element {
  const onKeyDown = (event: React.KeyboardEvent<HTMLButtonElement>): void => {
    const from = tabs.findIndex((tab) => tab.id === selected)
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const to = target(event.key, from, tabs.length, rtl)
    const next = to === null ? undefined : tabs[to]
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`${name}-${next.id}-tab`)?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className={styles['tabs']}>
      {tabs.map(({ id, title, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-${id}-tab`}
          aria-selected={id === selected}
          aria-controls={`${name}-${id}-panel`}
          tabIndex={id === selected ? 0 : -1}
          className={styles['tab']}
          onClick={() => onSelect(id)}
          onKeyDown={onKeyDown}
        >
          {title}
          {count !== undefined && <small>{count}</small>}
        </button>
      ))}
    </div>
  )
}

function target(key: string, from: number, count: number, rtl: boolean): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const step = (key === 'ArrowRight') === rtl ? -1 : 1
  return (from + step + count) % count
}
