import type { Path } from '../../../core/index.ts'
import { useWizard } from '../../store.ts'
import { pathText } from '../address/path-text.ts'
import { factsAt } from '../facts-at.ts'
import type { TreeNode } from '../tree/catalog-tree.ts'
import { isUnnamed } from '../tree/is-unnamed.ts'
import { messages } from './messages.ts'
import styles from './SectionChildren.module.css'
import { SettingLink } from './SettingLink.tsx'
import { SettingRow } from './SettingRow.tsx'

export interface SectionChildrenProps {
  readonly path: Path
  readonly node: TreeNode
  /** False where the section stands for entries that are not there: then nothing can be set. */
  readonly editable: boolean
}

/** What a section holds: its own settings with their controls, and the way to sections below. */
export function SectionChildren({ path, node, editable }: SectionChildrenProps): React.JSX.Element {
  const catalog = useWizard((state) => state.catalog)
  const named = [...node.below].filter(([key]) => !isUnnamed(key))
  const children = named.map(([key, below]) => ({
    path: [...path, key],
    facts: factsAt(catalog, [...path, key]),
    isPlain: below.below.size === 0,
  }))
  const rows = editable ? children.filter(({ facts, isPlain }) => isPlain && facts && !facts.rejected) : []
  const links = children.filter((child) => !rows.includes(child))
  return (
    <>
      {rows.length > 0 && (
        <div className={styles['rows']}>
          {rows.map(({ path: own, facts }) => facts && <SettingRow key={pathText(own)} facts={facts} />)}
        </div>
      )}
      {links.length > 0 && (
        <ul className={styles['links']} aria-label={messages.below(path.at(-1))}>
          {links.map(({ path: own }) => (
            <li key={pathText(own)}>
              <SettingLink path={own} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
