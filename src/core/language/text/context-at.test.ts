import { describe, expect, it } from 'vitest'
import { contextAt } from './context-at.ts'
import { marked } from './marked.fixture.ts'

/** Kind, dotted path, prefix and the word that is replaced, in one line. */
function seen(source: string): string | null {
  const { text, offset } = marked(source)
  const context = contextAt(text, offset)
  if (!context) return null
  const { kind, path, prefix, start, end } = context
  return `${kind} ${path.join('/') || '.'} "${prefix}" "${text.slice(start, end)}"`
}

describe('keys', () => {
  it.each([
    ['|', 'key . "" ""'],
    ['con|', 'key . "con" "con"'],
    ['a: 1\n|', 'key . "" ""'],
    ['a: 1\n\n# why\n|\n', 'key . "" ""'],
    ['co|ntrolPlane:\n  x: 1\n', 'key . "co" "controlPlane"'],
    ['controlPlane|:\n', 'key . "controlPlane" "controlPlane"'],
    ['a:\n  b: 1\n  |', 'key a "" ""'],
    ['a:\n  b: 1\n  c|\n', 'key a "c" "c"'],
    ['a:\n  b: 1\n  c| # why\n', 'key a "c" "c"'],
    ['a:\n  |\n  b: 1\n', 'key a "" ""'],
    ['a:\n  b:\n    c: 1\n|\nd: 1\n', 'key . "" ""'],
    ['a:\n  b:\n    c: 1\n  |\n', 'key a "" ""'],
    ['a:\n  b:\n    c: 1\n    |\n', 'key a/b "" ""'],
    ['a:\r\n  b: 1\r\n  |\r\n', 'key a "" ""'],
    ['l:\n  - x: 1\n    |\n', 'key l/0 "" ""'],
    ['l:\n  - x: 1\n  - x: 2\n    y|\n', 'key l/1 "y" "y"'],
    ['l:\n- x: 1\n  |\n', 'key l/0 "" ""'],
    ['l:\n- x: 1\n|\n', 'key . "" ""'],
    ['l:\n- |x: 1\n', 'key l/0 "" "x"'],
    ['l:\n  - - x: 1\n      |', 'key l/0/0 "" ""'],
    ['"a.b/c":\n  d: 1\n  |', 'key a.b/c "" ""'],
    ["'it''s':\n  d: 1\n  |", 'key it\'s "" ""'],
    ['a.b:\n  c: 1\n  |', 'key a.b "" ""'],
    ['a: &x\n  b: 1\n  |', 'key a "" ""'],
    ['a: {|}', 'key a "" ""'],
    ['a: {b: 1, c|}', 'key a "c" "c"'],
    ['a: {b: {c: 1}, d|: 1}', 'key a "d" "d"'],
    ['a: [{b: 1}, {c|}]', 'key a/1 "c" "c"'],
    ['a: {\n  b: 1,\n  c|\n}\n', 'key a "c" "c"'],
    ['---\na|', 'key . "a" "a"'],
    ['\ufeffa|', 'key . "a" "a"'],
  ])('%j', (source, expected) => expect(seen(source)).toBe(expected))
})

describe('values', () => {
  it.each([
    ['a: |', 'value a "" ""'],
    ['a:|', 'value a "" ""'],
    ['a: tr|ue', 'value a "tr" "true"'],
    ['a: true|  # why', 'value a "true" "true"'],
    ['a: "tr|"\n', 'value a ""tr" ""tr""'],
    ['a: "tr|\nb: 1\n', 'value a ""tr" ""tr"'],
    ['a: !!str tr|\n', 'value a "tr" "tr"'],
    ['a:\n  b: |\n  c: 1\n', 'value a/b "" ""'],
    ['l:\n  - x: |\n', 'value l/0/x "" ""'],
    ['a: {b: |}', 'value a/b "" ""'],
    ['a: {b: tr|}', 'value a/b "tr" "tr"'],
    ['a: [x, |]', 'value a/1 "" ""'],
    ['a: {b: "x, y", c: |', 'value a/c "" ""'],
    ['a: http://x|', 'value a "http://x" "http://x"'],
  ])('%j', (source, expected) => expect(seen(source)).toBe(expected))
})

describe('the start of what is still empty', () => {
  it.each([
    ['a:\n  |', 'content a "" ""'],
    ['a:\n  b|', 'content a "b" "b"'],
    ['a:\n  b|\nc: 1\n', 'content a "b" "b"'],
    ['a: # why\n  |', 'content a "" ""'],
    ['a:\n  b|\n    c: 1\n', 'content a "b" "b"'],
    ['l:\n  - |', 'content l/0 "" ""'],
    ['l:\n  - x|', 'content l/0 "x" "x"'],
    ['l:\n  - a\n  - |\n  - c\n', 'content l/1 "" ""'],
    ['l:\n  - a\n  |', 'content l "" ""'],
    ['l:\n- - |', 'content l/0/0 "" ""'],
  ])('%j', (source, expected) => expect(seen(source)).toBe(expected))
})

describe('nothing', () => {
  it.each([
    ['# a|'],
    ['a: 1 # b|'],
    ['a: ¦\n  te|xt\n'],
    ['a: ¦\n  text\n  |\n'],
    ['a: >-\n  te|xt\n'],
    ['l:\n  - ¦\n    te|xt\n'],
    ['a: "one\n  tw|o"\n'],
    ['a: ¦-|\n'],
    ['a:\n |  b: 1\n'],
    ['a:\n    b: 1\n  |\n'],
    ['a: 1\n  |\n'],
    ['a:\n|\n  b: 1\n'],
    ['a:\n  |\n    b: 1\n'],
    ['a: one\n|\n  two\n'],
    ['--|-\n'],
    ['a: 1\n---\nb|\n'],
    ['a: {b: 1} |'],
    ['l:\n  -|'],
    ['a: {b: "x|"}'],
  ])('%j', (source) => expect(seen(source)).toBeNull())
})

function present(source: string): readonly string[] | undefined {
  const { text, offset } = marked(source)
  return contextAt(text, offset)?.present
}

it('takes keys of a map after the cursor, in brackets too, for present ones', () => {
  expect(present('a: 1\n|\nb: 2\n"c d": 3\n')).toEqual(['a', 'b', 'c d'])
  expect(present('a: {x: 1, |, z: {w: 1}, "y": 2}')).toEqual(['x', 'z', 'y'])
  expect(present('a: 1\nb|: 2\n')).toEqual(['a'])
})

it('answers outside of the text with nothing', () => {
  expect(contextAt('a: 1', -1)).toBeNull()
  expect(contextAt('a: 1', 5)).toBeNull()
})
