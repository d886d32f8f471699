import type { Json } from '../json.ts'
import { quantityOf } from '../rules/reading/quantity.ts'
import { read } from '../rules/reading/read.ts'

/** CPU in cores, memory and ephemeral storage in bytes. */
export interface Amounts<Amount = number> {
  readonly cpu: Amount
  readonly memory: Amount
  readonly ephemeral: Amount
}

export interface ContainerFootprint {
  readonly name: string
  /** `init` has ended before the pod's own containers start; a `sidecar` is an init container that stays. */
  readonly role: 'main' | 'init' | 'sidecar'
  readonly requests: Amounts
  /** Null: nothing stops it. */
  readonly limits: Amounts<number | null>
}

const roleOf = (container: Json, isInit: boolean): ContainerFootprint['role'] => {
  if (!isInit) return 'main'
  return read.text(container, ['restartPolicy']) === 'Always' ? 'sidecar' : 'init'
}

/** What one container of a pod asks for. Where only a limit is set, Kubernetes requests as much. */
export function footprintContainer(container: Json, isInit: boolean): ContainerFootprint {
  const resources = read.map(container, ['resources'])
  const limit = (name: string): number | null => quantityOf(read.map(resources, ['limits'])[name])
  const request = (name: string): number =>
    quantityOf(read.map(resources, ['requests'])[name]) ?? limit(name) ?? 0
  return {
    name: read.text(container, ['name']),
    role: roleOf(container, isInit),
    requests: {
      cpu: request('cpu'),
      memory: request('memory'),
      ephemeral: request('ephemeral-storage'),
    },
    limits: { cpu: limit('cpu'), memory: limit('memory'), ephemeral: limit('ephemeral-storage') },
  }
}
