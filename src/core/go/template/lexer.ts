import type { Token, TokenKind } from './token.ts'
import { unquote } from './unquote.ts'
import { refused } from './value.ts'

const keywords = new Set([
  'if',
  'else',
  'end',
  'range',
  'with',
  'define',
  'template',
  'block',
  'break',
  'continue',
])

/** Splits a template into text and the tokens of its actions; trim markers and comments are applied and gone. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  let trimLeft = false
  while (position < source.length) {
    const start = source.indexOf('{{', position)
    const text = source.slice(position, start < 0 ? source.length : start)
    const inside = start + 2
    const trimRight = start >= 0 && /^-[ \t\r\n]/.test(source.slice(inside, inside + 2))
    const shown = trim(text, trimLeft, trimRight)
    if (shown) tokens.push({ kind: 'text', text: shown })
    if (start < 0) break
    const from = inside + (trimRight ? 2 : 0)
    const action = source.startsWith('/*', from) ? comment(source, from) : lexAction(source, from)
    tokens.push(...action.tokens)
    position = action.end
    trimLeft = action.trims
  }
  tokens.push({ kind: 'end', text: '' })
  return tokens
}

interface Action {
  readonly tokens: readonly Token[]
  /** Where the text behind the action starts. */
  readonly end: number
  readonly trims: boolean
}

function trim(text: string, left: boolean, right: boolean): string {
  let shown = text
  if (left) shown = shown.replace(/^[ \t\r\n]+/, '')
  return right ? trimEnd(shown) : shown
}

/** By hand: a regular expression would be quadratic in runs of spaces. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const closing = /}}|[ \t\r\n]-}}/y

function rightDelimiter(source: string, position: number): Pick<Action, 'end' | 'trims'> | null {
  closing.lastIndex = position
  const match = closing.exec(source)
  return match ? { end: position + match[0].length, trims: match[0].length > 2 } : null
}

function comment(source: string, from: number): Action {
  const end = source.indexOf('*/', from)
  if (end < 0) throw refused('unclosed comment')
  const delimiter = rightDelimiter(source, end + 2)
  if (!delimiter) throw refused('comment ends before closing delimiter')
  return { tokens: [], ...delimiter }
}

function lexAction(source: string, from: number): Action {
  const tokens: Token[] = [{ kind: 'left', text: '{{' }]
  let position = from
  let depth = 0
  for (;;) {
    const delimiter = rightDelimiter(source, position)
    if (delimiter) {
      if (depth > 0) throw refused('unclosed left paren')
      tokens.push({ kind: 'right', text: '}}' })
      return { tokens, ...delimiter }
    }
    const [token, end] = next(source, position)
    if (token.kind === 'open') depth++
    else if (token.kind === 'close' && --depth < 0) throw refused('unexpected right paren')
    tokens.push(token)
    position = end
  }
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['declare', /:=/y],
  ['assign', /=/y],
  ['pipe', /\|/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['comma', /,/y],
  [
    'number',
    /[-+]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?)(?![\p{L}\p{Nd}_])/uy,
  ],
  ['field', /\.[\p{L}\p{Nd}_]+/uy],
  ['dot', /\./y],
  ['variable', /\$[\p{L}\p{Nd}_]*/uy],
  ['identifier', /[\p{L}\p{Nd}_]+/uy],
  ['string', /"(?:[^"\\\n]|\\[^\n])*"/y],
  ['string', /`[^`]*`/y],
  ['char', /'(?:[^'\\\n]|\\[^\n])+'/y],
]
const blanks = /[ \t\r\n]+/y
const terminator = /[ \t\r\n.,|:()]|}}|$/y
const terminated = new Set<TokenKind>(['field', 'dot', 'variable', 'identifier'])

function next(source: string, position: number): readonly [Token, number] {
  if (position >= source.length) throw refused('unclosed action')
  blanks.lastIndex = position
  const run = blanks.exec(source)
  if (run) {
    const end = position + run[0].length
    return [{ kind: 'space', text: ' ' }, source.startsWith('-}}', end) ? end - 1 : end]
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position
    const match = pattern.exec(source)
    if (!match) continue
    const end = position + match[0].length
    terminator.lastIndex = end
    if (terminated.has(kind) && !terminator.test(source)) throw refused(`bad character behind ${match[0]}`)
    return [tokenOf(kind, match[0]), end]
  }
  throw refused(`unexpected character ${source.charAt(position)} in action`)
}

function tokenOf(kind: TokenKind, text: string): Token {
  if (kind === 'string')
    return { kind, text: text.startsWith('`') ? raw(text) : unquote(text.slice(1, -1), '"') }
  if (kind === 'char') return { kind, text: unquote(text.slice(1, -1), "'") }
  if (kind === 'field') return { kind, text: text.slice(1) }
  if (kind !== 'identifier') return { kind, text }
  if (keywords.has(text)) return { kind: 'keyword', text }
  if (text === 'true' || text === 'false') return { kind: 'bool', text }
  return text === 'nil' ? { kind: 'nil', text } : { kind, text }
}

const raw = (text: string): string => text.slice(1, -1).replaceAll('\r', '')
