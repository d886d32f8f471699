import type { Json } from '../json.ts'
import { quantityOf } from '../rules/reading/quantity.ts'
import { read } from '../rules/reading/read.ts'

export interface ClaimFootprint {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Null: the default class of the host cluster. */
  readonly storageClass: string | null
}

/** What a claim, or the template of one, asks for. */
export function footprintClaim(claim: Json): ClaimFootprint {
  return {
    name: read.text(claim, ['metadata', 'name']),
    size: quantityOf(read.map(claim, ['spec', 'resources', 'requests'])['storage']) ?? 0,
    storageClass: read.text(claim, ['spec', 'storageClassName']) || null,
  }
}
