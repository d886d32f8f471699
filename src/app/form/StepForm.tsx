import { memo } from 'react'
import { translate } from '../../i18n/index.ts'
import type { Section, Step } from '../../wizard/step.ts'
import { useFormEngine } from './form-engine.ts'
import { SectionView } from './SectionView.tsx'
import { StepContext } from './step-context.ts'

const hasFields = ({ entries, columns }: Section): boolean =>
  columns !== undefined || entries.some((entry) => 'path' in entry)

/** The sections of one step, in a form that keeps its fields where it has any. */
export const StepForm = memo(function StepForm({ step }: { readonly step: Step }): React.JSX.Element {
  const sections = <Sections step={step} />
  return (
    <StepContext value={step.id}>
      <form noValidate onSubmit={(event) => event.preventDefault()} aria-label={translate(step.title)}>
        {step.sections.some(hasFields) ? <WithFields>{sections}</WithFields> : sections}
      </form>
    </StepContext>
  )
})

function Sections({ step }: { readonly step: Step }): React.JSX.Element {
  return (
    <>
      {step.sections.map((section) => (
        <SectionView key={section.title} section={section} />
      ))}
    </>
  )
}

function WithFields({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { FieldForm } = useFormEngine()
  return <FieldForm>{children}</FieldForm>
}
