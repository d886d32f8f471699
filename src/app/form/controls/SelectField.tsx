import { useMemo } from 'react'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { choiceCodec } from '../codecs/choice-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

/** One of the values that Kubernetes or the chart takes. */
export function SelectField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => choiceCodec(facts), [facts])
  const { content, error, change, onBlur, reset } = useValueField(facts, codec)
  const fallback = codec.write(undefined)
  // The default is offered even where no option stands for it, and so is what a link or file brought.
  const values = [
    ...new Set([...(entry.options?.includes(fallback) ? [] : [fallback]), ...(entry.options ?? []), content]),
  ]
  const label = (value: string): string => {
    if (value !== fallback) return value
    return value === '' ? messages.notSet() : messages.byDefault(value)
  }
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset}>
      <SelectInput
        id={ids.control}
        value={content}
        options={values.map((value) => ({ value, label: label(value) }))}
        aria-describedby={ids.help}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
