import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'
import { accessModes } from './access-modes.ts'
import { optionalRaw } from './optional-raw.ts'
import { raw } from './raw.ts'

/** The claim that both StatefulSets make for their data, from the `volumeClaim` section at a values path. */
export function dataClaim(context: Context, path: string): PersistentVolumeClaim {
  return {
    metadata: { name: 'data' },
    spec: {
      accessModes: accessModes(context.value(`${path}.accessModes`)),
      ...optionalRaw('storageClassName', context.value(`${path}.storageClass`)),
      resources: { requests: { storage: raw(context.value(`${path}.size`)) } },
    },
  }
}
