import { useMemo } from 'react'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { textCodec } from '../codecs/text-codec.ts'
import { placeholder } from '../placeholder.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'

/** A line of text, or a number. */
export function TextField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => textCodec(facts, entry.format), [facts, entry])
  const { content, error, change, onFocus, onBlur, reset } = useValueField(facts, codec)
  const isNumber = facts.type === 'integer' || facts.type === 'number'
  const Input = isNumber ? NumberInput : TextInput
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset}>
      <Input
        id={ids.control}
        value={content}
        unit={entry.unit}
        placeholder={placeholder(facts, entry)}
        mono={!isNumber && entry.format !== 'quantity'}
        invalid={error !== null}
        aria-describedby={ids.describedBy(error !== null)}
        onChange={(event) => change(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
