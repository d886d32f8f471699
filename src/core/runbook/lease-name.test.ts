import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { leaseName } from './lease-name.ts'

test('a short name is whole', () => expect(leaseName('my-vcluster')).toBe('vcluster-my-vcluster-controller'))

test('63 characters are short, 64 are not', () => {
  expect(leaseName('a'.repeat(43))).toBe(`vcluster-${'a'.repeat(43)}-controller`)
  const full = `vcluster-${'a'.repeat(44)}-controller`
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 10)
  expect(leaseName('a'.repeat(44))).toBe(`${full.slice(0, 52)}-${hash}`)
})
