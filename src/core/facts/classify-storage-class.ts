import type { Platform } from '../config.ts'
import {
  type Confidence,
  storageClasses,
  type StorageClassFact,
  type StorageKind,
} from './storage-classes.ts'

export interface StorageVerdict {
  readonly kind: StorageKind
  readonly confidence: Confidence
  readonly note: string
}

/** What other names suggest, the first match wins. */
const patterns: readonly (readonly [RegExp, StorageKind])[] = [
  [/s3|blob|fuse/, 'object'],
  [/nfs|efs|smb|cifs|azurefile|cephfs|gluster|rwx|filestore/, 'net-file'],
  [/hdd|sata|spinning|st1|sc1|magnetic|cold|archive|slow|bronze|pd-standard/, 'hdd'],
  [/local|hostpath/, 'local'],
  [/ssd|nvme|premium|fast|io1|io2|gp3|ultra|hyperdisk|balanced|gold|platinum/, 'ssd'],
]

function isNamed(fact: StorageClassFact, name: string): boolean {
  return fact.names.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : known === name,
  )
}

/**
 * What kind of storage a class is, from its name and the platform. Null where the name says nothing, or means different things on
 * different platforms and the platform is unknown (`standard`).
 */
export function classifyStorageClass(name: string, platform: Platform | null): StorageVerdict | null {
  const named = storageClasses.filter((fact) => isNamed(fact, name))
  const here = named.find((fact) => platform !== null && fact.platforms.includes(platform))
  const general = named.find((fact) => fact.platforms.length === 0)
  const [first, ...others] = named
  const agreed = first && others.every((fact) => fact.kind === first.kind) ? first : undefined
  const known = here ?? general ?? (name === 'standard' || name === 'default' ? undefined : agreed)
  if (known) return { kind: known.kind, confidence: known.confidence, note: known.note }
  const guess = patterns.find(([pattern]) => pattern.test(name.toLowerCase()))
  return guess ? { kind: guess[1], confidence: 'low', note: 'A guess from the name' } : null
}
