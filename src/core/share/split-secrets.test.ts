import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coalesce } from '../values/coalesce.ts'
import { anyTree } from '../values/tree.arbitrary.ts'
import { anySecretTree } from './secret-tree.arbitrary.ts'
import { splitSecrets } from './index.ts'

test('both files together are the original', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(anySecretTree, anyTree), (original) => {
      const { values, secrets } = splitSecrets(original)
      expect(coalesce(values, secrets)).toEqual(original)
      expect(JSON.stringify(values)).not.toContain('s3cr3t')
    }),
    { numRuns: 2000 },
  )
})

test('the second file holds secrets only, and whole lists where one is in a list', () => {
  const original = {
    telemetry: { enabled: false },
    external: { dataSource: 'mysql://u:p@tcp(h)/d', enabled: true },
    env: [
      { name: 'A', value: 'a' },
      { name: 'DB_PASSWORD', value: 'x' },
    ],
  }
  const { values, secrets, omitted } = splitSecrets(original)
  expect(secrets).toEqual({ external: { dataSource: 'mysql://u:p@tcp(h)/d' }, env: original.env })
  expect(values).toEqual({
    telemetry: { enabled: false },
    external: { dataSource: 'mysql://u:REPLACE-ME@tcp(h)/d', enabled: true },
    env: [
      { name: 'A', value: 'a' },
      { name: 'DB_PASSWORD', value: 'REPLACE-ME' },
    ],
  })
  expect(omitted.map(({ path }) => path.join('.'))).toEqual(['external.dataSource', 'env.1.value'])
})

test('without secrets the second file is empty', () =>
  expect(splitSecrets({ a: { b: 1 } })).toEqual({ values: { a: { b: 1 } }, secrets: {}, omitted: [] }))
