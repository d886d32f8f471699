import { expect, test } from 'vitest'
import { judgeLease } from './judge-lease.ts'

test.each([
  { name: 'the defaults', times: [60, 40, 15], holds: [true, true, true], worst: 126 },
  { name: 'those of Kubernetes', times: [15, 10, 2], holds: [true, true, true], worst: 24 },
  { name: 'a lease as long as its deadline', times: [40, 40, 15], holds: [false, true, true], worst: 106 },
  { name: 'a deadline of 1.2 retries', times: [60, 18, 15], holds: [true, false, true], worst: 126 },
  { name: 'a deadline just above', times: [60, 19, 15], holds: [true, true, true], worst: 126 },
  { name: 'no pause', times: [15, 10, 0], holds: [true, true, false], worst: 15 },
])('$name', ({ times: [lease = 0, renew = 0, retry = 0], holds, worst }) => {
  const verdict = judgeLease({ lease, renew, retry })
  expect(verdict.checks.map((check) => check.holds)).toEqual(holds)
  expect(verdict.takeOver).toEqual({ usual: lease + retry, worst })
})
