import { isObject } from '../json.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import type { Workload } from './workload.ts'

/** What stands behind a mount of a workload's container. */
export type Volume =
  | { readonly kind: 'claims'; readonly template: string }
  | { readonly kind: 'claim'; readonly name: string }
  | { readonly kind: 'emptyDir' }
  | { readonly kind: 'other' }

/** The volume of that name: of the claim templates, or of the pod. */
export function volumeOf(workload: Workload, name: string): Volume {
  const templates = readList(workload.object, ['spec', 'volumeClaimTemplates'])
  if (templates.some((template) => readText(template, ['metadata', 'name']) === name))
    return { kind: 'claims', template: name }
  const volume = readList(workload.pod, ['volumes']).find((one) => one['name'] === name)
  const claim = volume ? readText(volume, ['persistentVolumeClaim', 'claimName']) : ''
  if (claim !== '') return { kind: 'claim', name: claim }
  return volume && isObject(volume['emptyDir']) ? { kind: 'emptyDir' } : { kind: 'other' }
}
