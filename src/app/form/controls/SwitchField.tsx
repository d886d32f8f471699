import { useMemo } from 'react'
import { Switch } from '../../../ui/Switch.tsx'
import { switchCodec } from '../codecs/switch-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

/** On or off: shows what is in force, and says whether that is the default. */
export function SwitchField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => switchCodec(facts.default), [facts])
  const { content, error, change, onBlur, reset } = useValueField(facts, codec)
  const word = content ? messages.on() : messages.off()
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset}>
      <Switch
        id={ids.control}
        checked={content}
        aria-labelledby={ids.title}
        aria-describedby={ids.help}
        text={content === (facts.default === true) ? messages.byDefault(word) : word}
        onChange={(event) => change(event.target.checked)}
        onBlur={onBlur}
      />
    </ValueField>
  )
}
