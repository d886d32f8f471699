import { Block } from '../Block.tsx'
import { ClusterFields } from './ClusterFields.tsx'
import styles from './Context.module.css'
import { IntentChoice } from './IntentChoice.tsx'
import { messages } from './messages.ts'
import { ReleaseFields } from './ReleaseFields.tsx'
import { useContextFindings } from './use-context-findings.tsx'

/** Which chart is installed as what, and where. */
export function Context(): React.JSX.Element {
  const others = useContextFindings(null)
  return (
    <Block name="context">
      <div>
        <h3 className={styles['heading']}>{messages.release()}</h3>
        <ReleaseFields />
      </div>
      <div>
        <h3 className={styles['heading']}>{messages.host()}</h3>
        <IntentChoice />
        <ClusterFields />
      </div>
      {others}
    </Block>
  )
}
