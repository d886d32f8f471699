import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { Config } from './config.ts'

const config: Config = {
  chart: '0.36',
  release: { name: 'a', namespace: 'b', isUpgrade: false },
  cluster: {
    intent: 'development',
    platform: null,
    kubeVersion: null,
    nodes: 3,
    zones: null,
    licence: null,
    previous: null,
  },
  overrides: { sync: { toHost: { pods: { enabled: true } } }, a: 1 },
  text: '',
  unread: null,
  mutes: {},
}

describe('a patch', () => {
  it('changes only what it names', () => {
    const changed = apply(config, { chart: '0.35', release: { name: 'x' }, cluster: { nodes: null } })
    expect(changed).toEqual({
      ...config,
      chart: '0.35',
      release: { ...config.release, name: 'x' },
      cluster: { ...config.cluster, nodes: null },
    })
    expect(changed.overrides).toBe(config.overrides)
  })

  it.each([
    ['set', [{ op: 'set', path: ['b', 'c'], value: 1 }], { ...config.overrides, b: { c: 1 } }],
    ['set under a scalar', [{ op: 'set', path: ['a', 'c'], value: 1 }], { ...config.overrides, a: { c: 1 } }],
    ['unset', [{ op: 'unset', path: ['sync', 'toHost', 'pods', 'enabled'] }], { a: 1 }],
    [
      'in order',
      [
        { op: 'set', path: ['b'], value: 1 },
        { op: 'unset', path: ['b'] },
        { op: 'set', path: ['a'], value: 2 },
      ],
      { ...config.overrides, a: 2 },
    ],
  ] as const)('edits: %s', (_, edits, overrides) => {
    expect(apply(config, { edits }).overrides).toEqual(overrides)
  })

  it('replaces the overrides before it edits them', () => {
    const patch = { overrides: { z: 1 }, edits: [{ op: 'set', path: ['y'], value: 2 }] } as const
    expect(apply(config, patch).overrides).toEqual({ z: 1, y: 2 })
  })

  it.each([
    ['empty', {}],
    ['the same chart', { chart: '0.36' }],
    ['the same release', { release: { name: 'a' } }],
    ['equal overrides', { overrides: structuredClone(config.overrides) }],
    ['an unset of nothing', { edits: [{ op: 'unset', path: ['x'] }] }],
    [
      'there and back',
      {
        edits: [
          { op: 'set', path: ['x'], value: 1 },
          { op: 'unset', path: ['x'] },
        ],
      },
    ],
  ] as const)('that changes nothing gives the same object: %s', (_, patch) => {
    expect(apply(config, patch)).toBe(config)
  })
})
