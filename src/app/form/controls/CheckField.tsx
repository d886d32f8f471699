import { useMemo } from 'react'
import { CheckList } from '../../../ui/CheckList.tsx'
import { listCodec } from '../codecs/list-codec.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'

/** Some of a few known values. */
export function CheckField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => listCodec(facts.default), [facts])
  const { content, error, change, reset } = useValueField(facts, codec)
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset} group>
      <CheckList
        options={entry.options ?? []}
        values={content}
        labelledBy={ids.title}
        describedBy={ids.help}
        // None means that nobody said anything: the default is in force, so the default is shown.
        onChange={(values) => (values.length > 0 ? change(values) : reset())}
      />
    </ValueField>
  )
}
