import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { get } from './get.ts'
import { set } from './set.ts'
import { anyTree } from './tree.arbitrary.ts'
import { unset } from './unset.ts'

const tree = { a: { 'x.y': 1, list: [{ k: 1 }, 2] }, s: 'text' }

describe('get', () => {
  it.each([
    [[], tree],
    [['a', 'x.y'], 1],
    [['a', 'list', '0', 'k'], 1],
    [['a', 'list', 'length'], undefined],
    [['a', 'list', '2'], undefined],
    [['a', 'list', '01'], undefined],
    [['s', 'length'], undefined],
    [['toString'], undefined],
    [['__proto__', 'toString'], undefined],
  ])('%j', (path, value) => {
    expect(get(tree, path)).toEqual(value)
  })
})

describe('set', () => {
  it.each([
    ['replaces', ['s'], 1, { ...tree, s: 1 }],
    ['makes missing maps', ['n', '0', 'm'], 1, { ...tree, n: { '0': { m: 1 } } }],
    ['replaces a scalar in the way', ['s', 'k'], 1, { ...tree, s: { k: 1 } }],
    ['changes a list item', ['a', 'list', '1'], 3, { ...tree, a: { 'x.y': 1, list: [{ k: 1 }, 3] } }],
    ['appends to a list', ['a', 'list', '999'], 3, { ...tree, a: { 'x.y': 1, list: [{ k: 1 }, 2, 3] } }],
    [
      'replaces a list by a map for a named key',
      ['a', 'list', 'k'],
      1,
      { ...tree, a: { 'x.y': 1, list: { k: 1 } } },
    ],
    ['replaces everything by a map', [], { z: 1 }, { z: 1 }],
    ['but by nothing else', [], 'text', tree],
  ])('%s', (_, path, value, expected) => {
    const before = JSON.stringify(tree)
    expect(set(tree, path, value)).toEqual(expected)
    expect(JSON.stringify(tree)).toBe(before)
  })

  it('gives the same object where nothing changes', () => {
    expect(set(tree, ['a', 'list', '0'], { k: 1 })).toBe(tree)
  })

  it('shares what is beside the path', () => {
    expect(set(tree, ['s'], 1)['a']).toBe(tree.a)
  })

  it('never reaches a prototype', () => {
    const changed = set({}, ['__proto__', 'polluted'], true)
    expect(Object.keys(changed)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  it('is what get returns', () => {
    assert(
      property(
        anyTree,
        array(constantFrom('a', 'b', 'x.y', '__proto__'), { minLength: 1 }),
        (values, path) => {
          expect(get(set(values, path, 'new'), path)).toBe('new')
        },
      ),
    )
  })
})

describe('unset', () => {
  it.each([
    ['removes a key', tree, ['s'], { a: tree.a }],
    ['removes a list item', tree, ['a', 'list', '0'], { ...tree, a: { 'x.y': 1, list: [2] } }],
    ['removes maps left empty', { a: { b: { c: 1 } }, d: 1 }, ['a', 'b', 'c'], { d: 1 }],
    ['up to the root', { a: { b: 1 } }, ['a', 'b'], {}],
    ['keeps the other keys', { a: { b: { c: 1 }, d: {} } }, ['a', 'b', 'c'], { a: { d: {} } }],
    ['keeps an emptied list', { a: [1] }, ['a', '0'], { a: [] }],
    ['removes the item left empty, not its list', { a: [{ k: 1 }, 2] }, ['a', '0', 'k'], { a: [{}, 2] }],
    ['empties everything', tree, [], {}],
  ])('%s', (_, values, path, expected) => {
    expect(unset(values, path)).toEqual(expected)
  })

  it.each([[['n']], [['a', 'list', '5']], [['s', 'length']], [['__proto__']]])(
    'ignores what is not there: %j',
    (path) => {
      expect(unset(tree, path)).toBe(tree)
    },
  )

  it('takes back what set wrote beside others', () => {
    assert(
      property(anyTree, (values) => {
        expect(unset(set(values, ['new', 'deep'], 1), ['new', 'deep'])).toEqual(values)
      }),
    )
  })
})
