import { beforeEach, expect, test } from 'vitest'
import { defaultConfig } from '../core/index.ts'
import { applyPatch, current, redo, start, startEngine, subscribe, undo } from './store.ts'

/** Until no chart version is being loaded. */
const arrived = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = subscribe(({ awaited }) => {
      if (awaited) return
      stop()
      resolve()
    })
  })
const shown = (): readonly string[] => [current().config.chart, current().config.release.name]
const wanted = (): string | undefined => current().awaited?.chart

beforeEach(async () => {
  await start()
  await startEngine()
})

test('what is edited while a chart version loads shows at once and stays', async () => {
  applyPatch({ chart: '0.24' })
  expect(wanted()).toBe('0.24')
  applyPatch({ release: { name: 'team-a' } })
  expect(shown()).toEqual(['0.36', 'team-a'])
  await arrived()
  expect(shown()).toEqual(['0.24', 'team-a'])
  expect(current().catalog.minor).toBe('0.24')
  expect(current().ready).toBe(true)
})

test('the choice and the edit are two steps of the history', async () => {
  applyPatch({ chart: '0.24' })
  applyPatch({ release: { name: 'team-a' } })
  await arrived()
  undo()
  expect(shown()).toEqual(['0.24', 'my-vcluster'])
  undo()
  await arrived()
  expect(shown()).toEqual(['0.36', 'my-vcluster'])
  redo()
  await arrived()
  redo()
  expect(shown()).toEqual(['0.24', 'team-a'])
})

test('a choice can be taken back before it is loaded', () => {
  applyPatch({ chart: '0.24' })
  undo()
  expect(wanted()).toBeUndefined()
  expect(shown()).toEqual(['0.36', 'my-vcluster'])
})

test('the last choice wins', async () => {
  applyPatch({ chart: '0.24' })
  applyPatch({ chart: '0.30' })
  await arrived()
  expect(current().config.chart).toBe('0.30')
})

test('values that come with a version do not show in another one', async () => {
  const text = 'controlPlane: {}\n'
  applyPatch({ chart: '0.24', text })
  expect(current().config.text).toBe(defaultConfig.text)
  await arrived()
  expect(current().config).toMatchObject({ chart: '0.24', text })
})
