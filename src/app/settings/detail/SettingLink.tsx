import { get, type Path } from '../../../core/index.ts'
import { Count } from '../../../ui/Count.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { countFindings } from '../../findings/count-findings.ts'
import { useWizard } from '../../store.ts'
import { settingsAddress } from '../address/settings-address.ts'
import { factsAt } from '../facts-at.ts'
import { SettingMarks } from '../SettingMarks.tsx'
import { findingsBelow } from '../tree/findings-below.ts'
import { rowWords } from '../tree/row-words.ts'
import { messages } from './messages.ts'
import styles from './SettingLink.module.css'

/** The way to a section or an entry, with what is said about it. */
export function SettingLink({ path }: { readonly path: Path }): React.JSX.Element {
  const facts = useWizard(({ catalog }) => factsAt(catalog, path))
  const changed = useWizard(({ view }) => get(view.minimal, path) !== undefined)
  const value = useWizard(({ view }) => get(view.effective, path))
  const { error, warning } = countFindings(
    findingsBelow(
      useWizard(({ view }) => view.findings),
      path,
      false,
    ),
  )
  const { name, title } = rowWords({ path, value })
  return (
    <a href={`#${settingsAddress(path)}`} className={styles['link']}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['title']}>{title}</span>
      {changed && (
        <span className={styles['changed']}>
          <VisuallyHidden>, </VisuallyHidden>
          {messages.changed()}
        </span>
      )}
      <SettingMarks
        pro={facts?.pro ?? false}
        deprecated={facts?.deprecated ?? false}
        rejected={facts?.rejected ?? false}
      />
      <Count severity="error" count={error} />
      <Count severity="warning" count={warning} />
      <Icon name="chevron-right" size={14} />
    </a>
  )
}
