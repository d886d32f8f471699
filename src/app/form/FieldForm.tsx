import { FormProvider, useForm } from 'react-hook-form'

/**
 * Holds what is in a step's fields and what is wrong with it; what is right goes to the store. An error shows once its field was left,
 * then follows every key.
 */
export function FieldForm({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const form = useForm<Record<string, unknown>>({ mode: 'onTouched', shouldUnregister: true })
  return <FormProvider {...form}>{children}</FormProvider>
}
