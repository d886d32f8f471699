import type { Field } from '../../core/index.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useSince } from './use-since.ts'

/** The marks of a setting: licence, deprecation, and the version that brought it where not all have it. */
export function FieldTags({ facts }: { readonly facts: Field }): React.JSX.Element {
  const since = useSince(facts.path)
  return (
    <>
      {facts.pro && (
        <Tag tone="pro" title="Needs the licensed control-plane image">
          Pro
        </Tag>
      )}
      {facts.deprecated && <Tag tone="deprecated">deprecated</Tag>}
      {since && <Tag title={`Charts before ${since} do not have it`}>since {since}</Tag>}
    </>
  )
}
