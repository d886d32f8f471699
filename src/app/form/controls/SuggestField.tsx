import { useMemo } from 'react'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import { textCodec } from '../codecs/text-codec.ts'
import { placeholder } from '../placeholder.ts'
import { useJson } from '../use-json.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'

/** A line of text with good values to pick from. */
export function SuggestField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => textCodec(facts, entry.format), [facts, entry])
  const { content, error, change, onFocus, onBlur, reset } = useValueField(facts, codec)
  const suggestions = useJson((state) => entry.suggestions?.(state.config, state.catalog) ?? [])
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset}>
      <SuggestInput
        id={ids.control}
        value={content}
        suggestions={suggestions}
        placeholder={placeholder(facts, entry)}
        mono={entry.format !== 'quantity'}
        invalid={error !== null}
        aria-describedby={ids.describedBy(error !== null)}
        onChange={change}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
