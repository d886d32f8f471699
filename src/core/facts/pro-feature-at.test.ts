import { expect, test } from 'vitest'
import { proFeatureAt } from './pro-feature-at.ts'

test.each([
  ['privateNodes.enabled', '0.36', 'free'],
  ['privateNodes.enabled', '0.26', undefined],
  ['controlPlane.backingStore.database.external.enabled', '0.20', 'paid'],
  ['controlPlane.backingStore.database.external', '0.36', undefined],
  ['telemetry.enabled', '0.36', undefined],
])('%s in %s needs %s', (path, minor, tier) => {
  expect(proFeatureAt(path.split('.'), minor)?.tier).toBe(tier)
})
