import { supportedFunctions } from '../../core/index.ts'
import styles from './TemplateNote.module.css'

/** What a text with template actions may use here. Anything else is refused by name, never rendered wrongly. */
export default function TemplateNote(): React.JSX.Element {
  return (
    <details className={styles['note']}>
      <summary>Helm evaluates {'{{ }}'} in this text</summary>
      <p>
        The manifests beside the form evaluate it as well, with .Values, .Release, .Chart, .Capabilities,
        conditions, ranges, variables, definitions, and the functions below. Any other function makes the
        render stop with its name, although Helm itself may know it.
      </p>
      <p className={styles['list']}>{supportedFunctions.join(' ')}</p>
    </details>
  )
}
