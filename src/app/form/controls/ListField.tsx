import { useMemo } from 'react'
import { ListInput } from '../../../ui/ListInput.tsx'
import { listCodec } from '../codecs/list-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

/** The first entry of an example that is written as YAML: `- --v=3`. */
const firstEntry = (example: string | undefined): string | undefined => example?.match(/^- (.+)$/m)?.[1]

/** A list of texts. */
export function ListField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => listCodec(facts.default), [facts])
  const { content, error, change, reset } = useValueField(facts, codec)
  const example = firstEntry(entry.example)
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset} group wide>
      <ListInput
        itemName={messages.item()}
        values={content}
        placeholder={example && messages.example(example)}
        labelledBy={ids.title}
        describedBy={ids.describedBy(error !== null)}
        onChange={change}
      />
    </ValueField>
  )
}
