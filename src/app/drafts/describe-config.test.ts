import { expect, test } from 'vitest'
import { defaultConfig } from '../../core/index.ts'
import { describeConfig } from './describe-config.ts'

test.each([
  [{}, 'my-vcluster in vcluster-my-vcluster, chart 0.36, 0 settings'],
  [{ a: { b: [1, 2], c: null }, d: {} }, 'my-vcluster in vcluster-my-vcluster, chart 0.36, 2 settings'],
  [{ a: 1 }, 'my-vcluster in vcluster-my-vcluster, chart 0.36, 1 setting'],
])('%j', (overrides, text) => {
  expect(describeConfig({ ...defaultConfig, overrides })).toBe(text)
})
