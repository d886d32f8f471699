import { Suspense, useEffect, useRef } from 'react'
import { translate } from '../../i18n/index.ts'
import { steps } from '../../wizard/index.ts'
import { messages } from './messages.ts'
import { SectionLinks } from './SectionLinks.tsx'
import { StepForm } from './StepForm.tsx'
import { StepLinks } from './StepLinks.tsx'
import styles from './StepPage.module.css'

/** A step of the wizard. On a change of the step its heading takes the focus, so that reading starts there. */
export function StepPage({ id }: { readonly id: string }): React.JSX.Element | null {
  const step = steps.find((one) => one.id === id)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = step && messages.documentTitle(translate(step.title))
  useEffect(() => {
    if (!title) return
    // The bare title is that of a page that was just opened: there the focus stays at its top.
    const arrives = document.title !== messages.product() && document.title !== title
    document.title = title
    if (arrives) heading.current?.focus()
  }, [title])
  if (!step) return null
  return (
    <div className={styles['page']}>
      <h1 ref={heading} tabIndex={-1}>
        {translate(step.title)}
      </h1>
      <p className={styles['lead']}>{translate(step.lead)}</p>
      <SectionLinks step={step} />
      <Suspense fallback={<div aria-busy="true" />}>
        <StepForm step={step} />
      </Suspense>
      <StepLinks id={id} />
    </div>
  )
}
