import { expect, it } from 'vitest'
import { symbolsOf, type TextSymbol } from './symbols-of.ts'

const outline = (symbols: readonly TextSymbol[]): readonly unknown[] =>
  symbols.map(({ name, detail, children }) => [name, ...(detail ? [detail] : []), ...outline(children)])

it('gives keys and items with what is below', () => {
  const text = 'a:\n  b: 1 # x\n  c:\n    - d: "y"\n    - e\nf:'
  expect(outline(symbolsOf(text))).toEqual([['a', ['b', '1'], ['c', ['0', ['d', '"y"']], ['1', 'e']]], ['f']])
})

it('reaches to the end of what is below', () => {
  const [first] = symbolsOf('a:\n  b: 1\nc: 2\n')
  expect(first?.range).toEqual({ startLine: 1, startColumn: 1, endLine: 2, endColumn: 7 })
  expect(first?.selection).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 })
})
