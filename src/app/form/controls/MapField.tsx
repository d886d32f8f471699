import { MapInput } from '../../../ui/MapInput.tsx'
import { badLines, mapCodec } from '../codecs/map-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

/** A map with free keys and texts as values. */
export function MapField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const { content, error, change, onFocus, onBlur, reset } = useValueField(facts, mapCodec)
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset} group wide>
      <MapInput
        itemName={messages.item()}
        lines={content}
        badKeys={badLines(content)}
        labelledBy={ids.title}
        describedBy={ids.describedBy(error !== null)}
        onChange={change}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
