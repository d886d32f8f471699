import { useMemo } from 'react'
import { Segments } from '../../../ui/Segments.tsx'
import { choiceCodec } from '../codecs/choice-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

const words: Readonly<Record<string, () => string>> = {
  auto: messages.auto,
  true: messages.on,
  false: messages.off,
}

/** Automatic, on or off. */
export function SegmentField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => choiceCodec(facts), [facts])
  const { content, error, change, onBlur, reset } = useValueField(facts, codec)
  const options = entry.options ?? ['auto', 'true', 'false']
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset} group>
      <Segments
        name={ids.control}
        options={options.map((value) => ({ value, label: words[value]?.() ?? value }))}
        value={content}
        labelledBy={ids.title}
        describedBy={ids.help}
        onChange={change}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
