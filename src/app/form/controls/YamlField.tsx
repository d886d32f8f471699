import { useMemo } from 'react'
import { fragmentYaml } from '../../../core/index.ts'
import { Button } from '../../../ui/Button.tsx'
import { YamlInput } from '../../../ui/YamlInput.tsx'
import { yamlCodec } from '../codecs/yaml-codec.ts'
import { printDefault } from '../print-default.ts'
import { useValueField } from '../use-value-field.ts'
import { ValueField } from '../ValueField.tsx'
import type { ControlProps } from './control-props.ts'
import { messages } from './messages.ts'

/** Anything else, as YAML. While it is empty the default shows through, and an example can be taken as a start. */
export default function YamlField({ facts, entry, ids }: ControlProps): React.JSX.Element {
  const codec = useMemo(() => yamlCodec(facts), [facts])
  const { content, error, change, onFocus, onBlur, reset } = useValueField(facts, codec)
  const reading = error === null ? null : codec.read(content)
  const fallback = facts.default !== undefined && printDefault(facts.default) === undefined
  const start = fallback && facts.default !== undefined ? fragmentYaml(facts.default) : entry.example
  return (
    <ValueField id={ids.control} entry={entry} facts={facts} error={error} onReset={reset} wide>
      <YamlInput
        id={ids.control}
        value={content}
        placeholder={fallback ? `${messages.defaultComment()}\n${start}` : ''}
        errorLine={reading?.ok === false ? (reading.line ?? 1) : null}
        aria-describedby={ids.describedBy(error !== null)}
        onChange={(event) => change(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {content === '' && start && (
        <Button variant="link" onClick={() => change(start)} aria-describedby={ids.title}>
          {fallback ? messages.startFromDefault() : messages.insertExample()}
        </Button>
      )}
    </ValueField>
  )
}
