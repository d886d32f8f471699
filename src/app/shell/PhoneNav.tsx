import { useState } from 'react'
import { PhoneBar } from '../../ui/PhoneBar.tsx'
import { steps } from '../../wizard/index.ts'
import { useWizard } from '../store.ts'
import { findingsLink } from './findings-link.ts'
import { messages } from './messages.ts'

/** The bottom bar of narrow screens: form, findings or output, one at a time. "Form" leads back to the step left last. */
export function PhoneNav({ view }: { readonly view: string }): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const [lastStep, setLastStep] = useState(steps[0]?.id ?? '')
  const isStep = steps.some((step) => step.id === view)
  if (isStep && view !== lastStep) setLastStep(view)
  return (
    <PhoneBar
      links={[
        { id: 'form', title: messages.form(), href: `#${lastStep}`, current: isStep },
        findingsLink(findings, view),
        { id: 'output', title: messages.output(), href: '#output', current: view === 'output' },
      ]}
    />
  )
}
