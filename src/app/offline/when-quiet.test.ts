import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenQuiet } from './when-quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Whether waiting is over by then. */
async function isOver(wait: () => Promise<void>, after: number): Promise<boolean> {
  let over = false
  void wait().then(() => (over = true))
  await vi.advanceTimersByTimeAsync(after)
  return over
}

test('who has done nothing is not waited for', async () => {
  expect(await isOver(whenQuiet(new EventTarget(), 1000), 0)).toBe(true)
})

test.each(['keydown', 'pointerdown', 'wheel', 'touchmove'])('%s counts as input', async (type) => {
  const target = new EventTarget()
  const quiet = whenQuiet(target, 1000)
  target.dispatchEvent(new Event(type))
  expect(await isOver(quiet, 900)).toBe(false)
  expect(await isOver(quiet, 100)).toBe(true)
})

test('input while waiting makes it longer', async () => {
  const target = new EventTarget()
  const quiet = whenQuiet(target, 1000)
  target.dispatchEvent(new Event('keydown'))
  setTimeout(() => target.dispatchEvent(new Event('keydown')), 900)
  expect(await isOver(quiet, 1800)).toBe(false)
  expect(await isOver(quiet, 100)).toBe(true)
})
