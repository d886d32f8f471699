import type { Suggest, Suggestion } from '../step.ts'
import { kubernetesTags } from './kubernetes-tags.ts'

const shipped = kubernetesTags('etcd')

/** The etcd tags that the chosen release lists, each once, with the tenant versions that go with it. */
export const etcdTags: Suggest = (config, catalog) => {
  const notes = new Map<string, string[]>()
  for (const { value, note } of shipped(config, catalog))
    notes.set(value, [...(notes.get(value) ?? []), note.replace(/^Kubernetes |\.$/g, '')])
  return [...notes].map(([value, minors]): Suggestion => ({
    value,
    note: `Listed for Kubernetes ${minors.join(', ')}.`,
  }))
}
