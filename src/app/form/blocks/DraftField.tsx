import { Field } from '../../../ui/Field.tsx'
import { fieldIds } from '../../../ui/field-ids.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useDraft, type DraftOptions } from './use-draft.ts'

interface DraftFieldProps<Value extends string | number | null> extends DraftOptions<Value> {
  readonly id: string
  readonly title: string
  readonly help: React.ReactNode
  readonly placeholder?: string
  readonly unit?: string
  readonly numeric?: boolean
  readonly findings?: React.ReactNode
}

/** A row with a line of text that is checked as it is typed. */
export function DraftField<Value extends string | number | null>(
  props: DraftFieldProps<Value>,
): React.JSX.Element {
  const { id, title, help, placeholder, unit, numeric = false, findings } = props
  const { text, error, onChange, onBlur } = useDraft(props)
  const Input = numeric ? NumberInput : TextInput
  return (
    <Field id={id} title={title} help={help} error={error} findings={findings}>
      <Input
        id={id}
        value={text}
        invalid={error !== null}
        aria-describedby={fieldIds(id).describedBy(error !== null)}
        placeholder={placeholder}
        unit={unit}
        mono={!numeric}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </Field>
  )
}
