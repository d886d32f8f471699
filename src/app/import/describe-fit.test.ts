import { expect, test } from 'vitest'
import { describeFit } from './describe-fit.ts'
import { imported } from './imported.fixture.ts'

test.each([
  [
    'flux-v2.yaml',
    '0.30',
    '0.36',
    true,
    'Chart 0.30 has every key. The text names it: spec.chart.spec.version of the HelmRelease.',
  ],
  [
    'flux-v2.yaml',
    '0.36',
    '0.36',
    true,
    'Chart 0.36 has every key. The text names 0.30: spec.chart.spec.version of the HelmRelease.',
  ],
  ['values-plain.yaml', '0.36', '0.36', true, 'Chart 0.36 has every key. It is the version on the page.'],
  ['values-removed-keys.yaml', '0.25', '0.36', true, 'Chart 0.25 has every key. It is the newest that has.'],
  ['values-removed-keys.yaml', '0.24', '0.36', true, 'Chart 0.24 has every key.'],
  ['values-newer-keys.yaml', '0.30', '0.36', false, '2 keys are no settings of chart 0.30.'],
  [
    'legacy-in-present.yaml',
    '0.36',
    '0.36',
    false,
    '1 key is no setting of chart 0.36. It is the version on the page.',
  ],
])('%s for %s', async (file, minor, current, isGood, text) => {
  expect(describeFit(await imported(file, { chart: minor }), minor, current)).toEqual({ isGood, text })
})
