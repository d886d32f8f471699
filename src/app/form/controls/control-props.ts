import type { Field } from '../../../core/index.ts'
import type { FieldEntry } from '../../../wizard/step.ts'
import type { FieldIds } from '../../../ui/field-ids.ts'

/** What every control of a field gets. */
export interface ControlProps {
  readonly facts: Field
  readonly entry: FieldEntry
  readonly ids: FieldIds
}
