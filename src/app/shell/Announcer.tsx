import { useEffect, useState } from 'react'
import { StatusRegion } from '../../ui/StatusRegion.tsx'
import { countFindings, describeCounts } from '../findings/count-findings.ts'
import { useWizard } from '../store.ts'

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
  return <StatusRegion text={said} />
}
