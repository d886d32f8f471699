import { useCallback, useMemo, useRef, useState } from 'react'
import { get, type Path } from '../../../core/index.ts'
import { countFindings } from '../../findings/count-findings.ts'
import { go } from '../../route.ts'
import { useWizard } from '../../store.ts'
import { openSetting } from '../address/arrival.ts'
import { pathText } from '../address/path-text.ts'
import { settingsAddress } from '../address/settings-address.ts'
import { factsAt } from '../facts-at.ts'
import { catalogTree } from './catalog-tree.ts'
import { findingsBelow } from './findings-below.ts'
import { messages } from './messages.ts'
import { rowWords } from './row-words.ts'
import styles from './SettingsTree.module.css'
import { treeFilter, type FilterName } from './tree-filter.ts'
import { TreeItem } from './TreeItem.tsx'
import { treeKey } from './tree-key.ts'
import { treeRows, type TreeRow } from './tree-rows.ts'
import { useOpenSections, type OpenSections } from './use-open-sections.ts'

export interface SettingsTreeProps {
  readonly selected: Path
  readonly filter: FilterName
}

/** The rows on the screen, and the state that decides about them. */
function useRows({ selected, filter }: SettingsTreeProps): OpenSections & { rows: readonly TreeRow[] } {
  const catalog = useWizard((state) => state.catalog)
  const values = useWizard((state) => state.view.effective)
  const minimal = useWizard((state) => state.view.minimal)
  const way = useMemo(
    () => new Set(selected.slice(0, -1).map((_, index) => pathText(selected.slice(0, index + 1)))),
    [selected],
  )
  const sections = useOpenSections(pathText(selected), way)
  const { isOpen } = sections
  const rows = useMemo(
    () =>
      treeRows({ root: catalogTree(catalog), values, filter: treeFilter(filter, catalog, minimal), isOpen }),
    [catalog, values, filter, minimal, isOpen],
  )
  return { ...sections, rows }
}

/** All settings as a tree (the tree pattern of the ARIA authoring practices). Only rows of open sections are mounted. */
export function SettingsTree(props: SettingsTreeProps): React.JSX.Element {
  const { rows, setOpen } = useRows(props)
  const tree = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState('')
  const selected = pathText(props.selected)
  const has = (text: string): boolean => rows.some((row) => row.text === text)
  const reachable = [focused, selected].find(has) ?? rows[0]?.text ?? ''
  const toggle = useCallback(
    (text: string) => {
      const row = tree.current?.querySelector(`[data-setting="${CSS.escape(text)}"]`)
      setOpen([text], row?.getAttribute('aria-expanded') !== 'true')
    },
    [setOpen],
  )
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = rows.findIndex(({ text }) => text === reachable)
    const action = treeKey(event.key, rows, index)
    if (!action) return
    event.preventDefault()
    if (action.kind === 'focus')
      tree.current?.querySelector<HTMLElement>(`[data-setting="${CSS.escape(action.text)}"]`)?.focus()
    else if (action.kind === 'show') {
      if (action.row.open === false) setOpen([action.row.text], true)
      if (action.enters) openSetting(action.row.path, 'heading')
      else go(settingsAddress(action.row.path))
    } else if (action.kind === 'open-all') setOpen(action.texts, true)
    else setOpen([action.text], action.kind === 'open')
  }
  return (
    // The rows take the focus, one at a time.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={tree} role="tree" aria-label={messages.tree()} className={styles['tree']} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Row
          key={row.text}
          row={row}
          selected={row.text === selected}
          reachable={row.text === reachable}
          onToggle={toggle}
          onFocus={setFocused}
        />
      ))}
    </div>
  )
}

interface RowProps {
  readonly row: TreeRow
  readonly selected: boolean
  readonly reachable: boolean
  readonly onToggle: (text: string) => void
  readonly onFocus: (text: string) => void
}

function Row({ row, ...rest }: RowProps): React.JSX.Element {
  const { path, text, level, position, size, open, value } = row
  const facts = useWizard(({ catalog }) => factsAt(catalog, path))
  const changed = useWizard(({ view }) => get(view.minimal, path) !== undefined)
  const findings = useWizard(({ view }) => view.findings)
  const { error, warning } = countFindings(findingsBelow(findings, path, open === true))
  return (
    <TreeItem
      {...rest}
      {...rowWords({ path, value })}
      text={text}
      href={`#${settingsAddress(path)}`}
      level={level}
      position={position}
      size={size}
      open={open}
      changed={changed}
      pro={facts?.pro ?? false}
      deprecated={facts?.deprecated ?? false}
      errors={error}
      warnings={warning}
    />
  )
}
