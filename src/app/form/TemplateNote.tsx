import { supportedFunctions } from '../../core/index.ts'
import { messages } from './messages.ts'
import styles from './TemplateNote.module.css'

/** What a text with template actions may use here. Anything else is refused by name, never rendered wrongly. */
export default function TemplateNote(): React.JSX.Element {
  return (
    <details className={styles['note']}>
      <summary>{messages.templates()}</summary>
      <p>{messages.templateSupport()}</p>
      <p className={styles['list']}>{supportedFunctions.join(' ')}</p>
    </details>
  )
}
