import { translate } from '../../../../i18n/index.ts'
import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { SelectInput } from '../../../../ui/SelectInput.tsx'
import { messages } from './messages.ts'

interface ClusterChoiceProps<Id extends string> {
  readonly id: string
  readonly title: string
  readonly help: string
  readonly options: readonly { readonly id: Id; readonly title: string }[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly findings: React.ReactNode
}

/** One of a few answers about the host cluster, or none. */
export function ClusterChoice<Id extends string>(props: ClusterChoiceProps<Id>): React.JSX.Element {
  const { id, title, help, options, value, onChange, findings } = props
  return (
    <Field id={id} title={title} help={help} findings={findings}>
      <SelectInput
        id={id}
        aria-describedby={fieldIds(id).help}
        options={[
          { value: '', label: messages.notSaid() },
          ...options.map((option) => ({ value: option.id, label: translate(option.title) })),
        ]}
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.id === event.target.value)?.id ?? null)}
      />
    </Field>
  )
}
