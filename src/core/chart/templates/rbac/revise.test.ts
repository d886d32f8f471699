import { describe, expect, it } from 'vitest'
import { revise } from './revise.ts'

const a = () => 'a'
const b = () => 'b'
const c = () => 'c'
const x = () => 'x'
const y = () => 'y'

describe('revise', () => {
  it.each([
    ['replaces in place', { b: x }, { a, b: x, c }],
    ['removes', { a: null }, { b, c }],
    ['adds behind an entry', { x: { after: 'a', add: x } }, { a, x, b, c }],
    [
      'adds behind an entry added before',
      { x: { after: 'c', add: x }, y: { after: 'x', add: y } },
      { a, b, c, x, y },
    ],
  ])('%s', (_, changes, expected) => {
    expect(Object.entries(revise({ a, b, c }, changes))).toEqual(Object.entries(expected))
  })

  it.each([{ d: null }, { d: x }, { x: { after: 'd', add: x } }])(
    'refuses to change an entry that is not there',
    (changes) => {
      expect(() => revise({ a, b, c }, changes)).toThrow('d')
    },
  )
})
