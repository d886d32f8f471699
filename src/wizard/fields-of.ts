import type { FieldEntry, Step } from './step.ts'

/** Every field of a step in the order of the page, repeated ones (`home`) included. Conditions are not looked at. */
export function fieldsOf(step: Step): readonly FieldEntry[] {
  return step.sections
    .flatMap((section) => [
      ...section.entries,
      ...(section.columns ?? []).flatMap((column) => column.entries),
    ])
    .filter((entry) => 'path' in entry)
}
