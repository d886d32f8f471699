import { proFeatureAt, type Field } from '../../core/index.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useWizard } from '../store.ts'
import { useSince } from './use-since.ts'

const needs = {
  free: 'Needs the Pro image and a connected platform; the free tier is enough',
  paid: 'Needs the Pro image and a paid licence',
}

/** The marks of a setting: licence, deprecation, and the version that brought it where not all have it. */
export function FieldTags({ facts }: { readonly facts: Field }): React.JSX.Element {
  const since = useSince(facts.path)
  const minor = useWizard((state) => state.catalog.minor)
  const feature = proFeatureAt(facts.path, minor)
  return (
    <>
      {(facts.pro || feature) && (
        <Tag tone="pro" title={feature ? needs[feature.tier] : 'Needs the licensed control-plane image'}>
          {feature?.tier === 'free' ? 'Pro, free tier' : 'Pro'}
        </Tag>
      )}
      {facts.deprecated && <Tag tone="deprecated">deprecated</Tag>}
      {since && <Tag title={`Charts before ${since} do not have it`}>since {since}</Tag>}
    </>
  )
}
