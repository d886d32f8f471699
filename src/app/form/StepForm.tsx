import { memo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Step } from '../../wizard/step.ts'
import { SectionView } from './SectionView.tsx'
import { StepContext } from './step-context.ts'

/**
 * The fields of one step. react-hook-form holds what is in them and what is wrong with it; what is right goes to the store. An error
 * shows once its field was left, then follows every key.
 */
export const StepForm = memo(function StepForm({ step }: { readonly step: Step }): React.JSX.Element {
  const form = useForm<Record<string, unknown>>({ mode: 'onTouched', shouldUnregister: true })
  return (
    <StepContext value={step.id}>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => event.preventDefault()} aria-label={step.title}>
          {step.sections.map((section) => (
            <SectionView key={section.title} section={section} />
          ))}
        </form>
      </FormProvider>
    </StepContext>
  )
})
