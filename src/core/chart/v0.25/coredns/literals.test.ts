import { expect, it } from 'vitest'
import type { JsonObject } from '../../../json.ts'
import { literals } from './literals.ts'

it.each<[Record<string, string>, JsonObject]>([
  [{ a: '  x\n  y' }, { a: 'x\ny' }],
  [{ a: '  x\n    y\n  \n\n  z\n' }, { a: 'x\n  y\n\n\nz' }],
  [
    { a: '  x\n     \n  y\n     ', b: '  z' },
    { a: 'x\n   \ny\n   ', b: 'z' },
  ],
  [
    { a: '  x', b: '  y\n      ' },
    { a: 'x', b: 'y' },
  ],
  [{ a: '      x\n      y' }, { a: 'x\ny' }],
  [{ a: '  \n  x' }, { a: '\nx' }],
  [{ a: '  ' }, { a: '' }],
  [{ a: '  é: "\u{1f680}"' }, { a: 'é: "\u{1f680}"' }],
  [{ a: '  x\r\n  y' }, { a: 'x\ny' }],
  [{ a: '  # x' }, { a: '# x' }],
])('reads %j as %j', (texts, expected) => {
  expect(literals(texts)).toEqual(expected)
})

it.each(['    x\n  y', '  x\r- y', '  \u0001'])('refuses %j', (text) => {
  expect(() => literals({ a: text })).toThrow(expect.objectContaining({ kind: 'manifest' }))
})
