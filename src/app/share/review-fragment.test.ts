import { expect, test } from 'vitest'
import { reviewFragment } from './review-fragment.ts'

test.each([
  ['#view=2.abc', '2.abc'],
  ['#view%3D2.abc', '2.abc'],
  ['#view%3d2.abc', '2.abc'],
  ['#view=', ''],
  ['#view=<b>\n', '<b>\n'],
  ['#view', null],
  ['#2.abc', null],
  ['#review=2.abc', null],
  ['#high-availability', null],
  ['', null],
])('%j', (hash, fragment) => {
  expect(reviewFragment(hash)).toBe(fragment)
})
