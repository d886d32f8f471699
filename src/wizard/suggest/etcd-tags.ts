import { t } from '../../i18n/index.ts'
import type { Suggest, Suggestion } from '../step.ts'
import { shippedTags } from './kubernetes-tags.ts'

/** The etcd tags that the chosen release lists, each once, with the tenant versions that go with it. */
export const etcdTags: Suggest = (_, catalog) => {
  const minorsOf = new Map<string, string[]>()
  for (const { tag, minor } of shippedTags(catalog, 'etcd'))
    minorsOf.set(tag, [...(minorsOf.get(tag) ?? []), minor])
  return [...minorsOf].map(([value, minors]): Suggestion => ({
    value,
    note: t`Listed for Kubernetes ${minors.join(', ')}.`,
  }))
}
