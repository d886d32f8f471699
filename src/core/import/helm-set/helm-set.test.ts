import { describe, expect, it, test } from 'vitest'
import { parseSetName } from './parse-set-name.ts'
import { parseSetValue } from './parse-set-value.ts'
import { putSet } from './put-set.ts'

describe('a name', () => {
  test.each([
    ['a', ['a']],
    ['a.b.c', ['a', 'b', 'c']],
    ['a\\.b.c', ['a.b', 'c']],
    ['a[0]', ['a', 0]],
    ['a[0].b[12]', ['a', 0, 'b', 12]],
    ['a[0][1]', ['a', 0, 1]],
    ['a\\[0\\]', ['a[0]']],
    ['__proto__.a', ['__proto__', 'a']],
    ['', null],
    ['.a', null],
    ['a.', null],
    ['a..b', null],
    ['[0]', null],
    ['a[x]', null],
    ['a[0]b', null],
    ['a.[0]', null],
    ['a[1001]', null],
    ['a=b', null],
    ['a,b', null],
    [Array.from({ length: 31 }, () => 'a').join('.'), null],
  ])('%s', (name, steps) => expect(parseSetName(name)).toEqual(steps))
})

describe('a value', () => {
  test.each([
    ['true', false, true],
    ['false', false, false],
    ['null', false, null],
    ['0', false, 0],
    ['-12', false, -12],
    ['007', false, '007'],
    ['1.5', false, '1.5'],
    ['True', false, 'True'],
    ['9007199254740993', false, '9007199254740993'],
    ['', false, ''],
    ['a\\,b', false, 'a,b'],
    ['a,b', false, 'a,b'],
    ['{a,1,true}', false, ['a', 1, true]],
    ['{}', false, []],
    ['{a\\,b,c}', false, ['a,b', 'c']],
    ['true', true, 'true'],
    ['12', true, '12'],
    ['{1,2}', true, ['1', '2']],
  ])('%j, as text: %s', (value, asText, expected) => expect(parseSetValue(value, asText)).toEqual(expected))
})

describe('setting', () => {
  test.each([
    [{}, ['a', 'b'], { a: { b: 1 } }],
    [{ a: { c: 2 } }, ['a', 'b'], { a: { c: 2, b: 1 } }],
    [{ a: 'x' }, ['a', 'b'], { a: { b: 1 } }],
    [{ a: [7] }, ['a', 2], { a: [7, null, 1] }],
    [{ a: [{ b: 2 }] }, ['a', 0, 'c'], { a: [{ b: 2, c: 1 }] }],
  ])('in %j at %j', (values, steps, expected) => expect(putSet(values, steps, 1)).toEqual(expected))

  it('leaves the prototype and the values alone', () => {
    const values = { a: { b: 2 } }
    const changed = putSet(values, ['__proto__', 'polluted'], true)
    expect(values).toEqual({ a: { b: 2 } })
    expect(Object.hasOwn(changed, '__proto__')).toBe(true)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
