import { expect, test } from 'vitest'
import { bestMinor } from './best-minor.ts'
import { imported } from './imported.fixture.ts'

test.each([
  ['the named one', 'flux-v2.yaml', '0.36', '0.30'],
  ['that on the page, where it has every key', 'values-plain.yaml', '0.28', '0.28'],
  ['else the newest that has', 'values-newer-keys.yaml', '0.24', '0.36'],
  ['else the newest that has, also an old one', 'values-removed-keys.yaml', '0.36', '0.25'],
  ['that on the page, where no chart has every key', 'values-typo.yaml', '0.31', '0.31'],
  ['the one that whole values are nearest to', 'config-base64.txt', '0.36', '0.34'],
  ['the same of what helm printed with defaults', 'helm-get-values-all.txt', '0.36', '0.34'],
  ['that on the page, for values that helm printed without', 'helm-get-values-none.txt', '0.29', '0.29'],
  ['the newest with the old distribution', 'legacy-k0s.yaml', '0.36', '0.25'],
  ['that on the page, where it still has the old distribution', 'legacy-k0s.yaml', '0.24', '0.24'],
])('%s', async (_, file, current, minor) => {
  expect(bestMinor(await imported(file), current)).toBe(minor)
})
