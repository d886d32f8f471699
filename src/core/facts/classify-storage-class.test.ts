import { expect, test } from 'vitest'
import type { Platform } from '../config.ts'
import { classifyStorageClass } from './classify-storage-class.ts'

test.each<[string, Platform | null, string | null, string | null]>([
  ['gp2', 'eks', 'ssd-burst', 'high'],
  ['gp3', null, 'ssd', 'medium'],
  ['standard', 'gke', 'hdd', 'high'],
  ['standard', 'kind', 'local', 'high'],
  ['standard', 'eks', 'hdd', 'medium'],
  ['standard', null, null, null],
  ['default', 'aks', 'ssd', 'high'],
  ['default', null, null, null],
  ['default', 'gke', null, null],
  ['hyperdisk-fast', 'gke', 'ssd', 'low'],
  ['longhorn', 'bare-metal', 'net-block', 'high'],
  ['azurefile-premium', 'aks', 'net-file', 'high'],
  ['my-nfs', null, 'net-file', 'low'],
  ['s3-csi', null, 'object', 'low'],
  ['cold-tier', null, 'hdd', 'low'],
  ['NVMe-Pool', null, 'ssd', 'low'],
  ['team-a', null, null, null],
])('%s on %s', (name, platform, kind, confidence) => {
  const verdict = classifyStorageClass(name, platform)
  expect(verdict?.kind ?? null).toBe(kind)
  expect(verdict?.confidence ?? null).toBe(confidence)
})
