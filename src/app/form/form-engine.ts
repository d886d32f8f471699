import { use } from 'react'
import type { FieldForm } from './FieldForm.tsx'
import type { FieldRow } from './FieldRow.tsx'

/** react-hook-form, the controls of the fields and their checks. The first step has no fields, so it shows before they are there. */
export interface FormEngine {
  readonly FieldForm: typeof FieldForm
  readonly FieldRow: typeof FieldRow
}

let loaded: FormEngine | null = null
let loading: Promise<FormEngine> | null = null

async function load(): Promise<FormEngine> {
  const [form, row] = await Promise.all([import('./FieldForm.tsx'), import('./FieldRow.tsx')])
  loaded = { FieldForm: form.FieldForm, FieldRow: row.FieldRow }
  return loaded
}

/** Brings the fields; call it early where a step with fields comes first. */
export function loadFormEngine(): Promise<FormEngine> {
  loading ??= load()
  return loading
}

/** What fields are made of. Suspends only where it was not loaded before, so that a change of the step does not flicker. */
export const useFormEngine = (): FormEngine => loaded ?? use(loadFormEngine())
