import { useEffect, useState } from 'react'
import { useWizard } from '../store.ts'
import { countFindings, describeCounts } from '../findings/count-findings.ts'
import styles from './Announcer.module.css'

/** How long the counts must rest before they are said, in milliseconds: nobody wants to hear every keystroke. */
const rest = 900

/** Tells assistive technology politely when the number of errors or warnings changes. */
export function Announcer(): React.JSX.Element {
  const counts = describeCounts(countFindings(useWizard((state) => state.view.findings)))
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(counts), rest)
    return () => clearTimeout(timer)
  }, [counts])
  return (
    <p className={styles['announcer']} role="status" aria-live="polite">
      {said}
    </p>
  )
}
