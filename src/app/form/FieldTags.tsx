import { proFeatureAt, type Field } from '../../core/index.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useWizard } from '../store.ts'
import { messages } from './messages.ts'
import { useSince } from './use-since.ts'

/** The marks of a setting: licence, deprecation, and the version that brought it where not all have it. */
export function FieldTags({ facts }: { readonly facts: Field }): React.JSX.Element {
  const since = useSince(facts.path)
  const minor = useWizard((state) => state.catalog.minor)
  const feature = proFeatureAt(facts.path, minor)
  return (
    <>
      {(facts.pro || feature) && (
        <Tag tone="pro" title={feature ? messages.needs[feature.tier]() : messages.needsLicensedImage()}>
          {feature?.tier === 'free' ? messages.proInFreeTier() : messages.pro()}
        </Tag>
      )}
      {facts.deprecated && <Tag tone="deprecated">{messages.deprecated()}</Tag>}
      {since && <Tag title={messages.notBefore(since)}>{messages.since(since)}</Tag>}
    </>
  )
}
