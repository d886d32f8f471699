/** The ids that wire a field's parts together, made of the id of its control. */
export interface FieldIds {
  readonly control: string
  readonly title: string
  readonly help: string
  readonly error: string
  /** What the control is described by; the error only while there is one. */
  readonly describedBy: (hasError: boolean) => string
}

/** The ids of the parts of a field. */
export function fieldIds(control: string): FieldIds {
  const help = `${control}-help`
  const error = `${control}-error`
  return {
    control,
    title: `${control}-title`,
    help,
    error,
    describedBy: (hasError) => (hasError ? `${error} ${help}` : help),
  }
}
