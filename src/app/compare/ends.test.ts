import { describe, expect, test } from 'vitest'
import { defaultConfig, minors, type Config } from '../../core/index.ts'
import type { Subject } from './choice.ts'
import { endsOf } from './ends.ts'

const config: Config = { ...defaultConfig, overrides: { logging: { encoding: 'json' } } }
const old: Config = { ...config, chart: '0.24' }
const first: Subject = { against: null, other: null, isReversed: false, taken: null }
const version: Subject = { ...first, against: 'version' }
const baseline = {
  title: 'old.yaml',
  config: {
    ...defaultConfig,
    chart: '0.30',
    overrides: { a: 1 },
    text: 'a: 1\n',
    release: { ...config.release, name: 'x' },
  },
}
const previous = { chart: '0.28', values: { b: 2 } }
const deployed: Config = { ...config, cluster: { ...config.cluster, previous } }

const titles = (subject: Subject, of: Config): (string | boolean)[] => {
  const { from, to, isPlanned } = endsOf(subject, of, null)
  return [from.title, to.title, isPlanned]
}

describe('what is compared', () => {
  test('the defaults come first, for the release of now', () => {
    const { against, from, to } = endsOf(first, config, null)
    expect([against, from.title, to.title]).toEqual(['defaults', 'the defaults of 0.36', 'your values'])
    expect(from.config).toEqual({ ...config, overrides: {} })
    expect(to.config).toBe(config)
  })

  test('an imported file comes before the defaults, unless these are asked for', () => {
    const { against, from } = endsOf(first, config, baseline)
    expect([against, from.title]).toEqual(['imported', 'old.yaml (0.30)'])
    expect(from.config).toEqual({ ...config, chart: '0.30', overrides: { a: 1 }, text: 'a: 1\n' })
    expect(endsOf({ ...first, against: 'defaults' }, config, baseline).against).toBe('defaults')
  })

  test('what is deployed, as long as it is known', () => {
    const { from } = endsOf({ ...first, against: 'previous' }, deployed, null)
    expect([from.title, from.config.chart]).toEqual(['what is deployed (0.28)', '0.28'])
    expect(from.config.overrides).toEqual({ b: 2 })
    expect(endsOf({ ...first, against: 'previous' }, config, baseline).against).toBe('defaults')
    expect(endsOf({ ...first, against: 'imported' }, config, null).against).toBe('defaults')
  })
})

describe('another version', () => {
  test.each([
    ['an older one', { ...version, other: '0.24' }, config, ['0.24 (other)', '0.36 (current)', false]],
    ['a newer one', { ...version, other: '0.36' }, old, ['0.24 (current)', '0.36 (other)', true]],
    [
      'back',
      { ...version, other: '0.24', isReversed: true },
      config,
      ['0.36 (current)', '0.24 (other)', true],
    ],
    [
      'back to now',
      { ...version, other: '0.36', isReversed: true },
      old,
      ['0.36 (other)', '0.24 (current)', false],
    ],
    ['none chosen', version, old, ['0.24 (current)', `${minors[0]} (other)`, true]],
    ['its own', { ...version, other: '0.36' }, config, [`${minors[1]} (other)`, '0.36 (current)', false]],
  ])('%s', (_, subject, of, expected) => expect(titles(subject, of)).toEqual(expected))

  const undo = [{ op: 'unset', path: ['c'] }] as const
  const edits = [{ op: 'set', path: ['c'], value: 3 }] as const
  const taken = { from: '0.24', to: '0.36', edits, undo, titles: ['Set c'] }

  test('fixes that wait are in the newer end alone', () => {
    const subject = { ...version, other: '0.36', taken }
    const { from, to } = endsOf(subject, old, null)
    expect(to.config.overrides).toEqual({ ...old.overrides, c: 3 })
    expect(from.config).toBe(old)
  })

  test('fixes that were applied are not in the older end', () => {
    const fixed: Config = { ...config, overrides: { ...config.overrides, c: 3 } }
    const { from, to } = endsOf({ ...version, other: '0.24', taken }, fixed, null)
    expect(to.config).toBe(fixed)
    expect(from.config.overrides).toEqual(config.overrides)
  })

  test('fixes are for one step only', () => {
    for (const subject of [
      { ...version, other: '0.35', taken },
      { ...version, other: '0.36', taken, isReversed: true },
    ]) {
      const ends = endsOf(subject, old, null)
      expect(ends.taken).toBeNull()
      expect([ends.from.config.overrides, ends.to.config.overrides]).toEqual([old.overrides, old.overrides])
    }
  })
})
