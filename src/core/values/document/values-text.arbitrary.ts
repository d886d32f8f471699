import { array, boolean, constantFrom, letrec, nat, oneof, record, tuple, type Arbitrary } from 'fast-check'
import { isObject, type Json, type JsonObject } from '../../json.ts'
import { fragmentYaml } from '../fragment-yaml.ts'

/** Few keys, so that random trees meet; among them some that need quotes, hold a dot, or are words of YAML 1.1. */
const key = constantFrom('a', 'b', 'c', 'x.y', '1', 'yes', 'my key', '__proto__')
const scalar = constantFrom<Json>(
  null,
  true,
  false,
  0,
  1.5,
  -3,
  '',
  'text',
  'two words',
  'yes',
  '10',
  "it's",
  '# no',
  'a: b',
  '{x}',
  'l1\nl2',
  'l1\n\nl2\n',
  'end\n\n',
  ' lead\nx',
  'a\tb',
  'é😀',
)

const { tree } = letrec<{ tree: JsonObject; node: Json }>((tie) => ({
  node: oneof(
    { maxDepth: 4 },
    scalar,
    array(tie('node'), { maxLength: 4 }),
    array(tuple(key, scalar), { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    tie('tree'),
  ),
  tree: array(tuple(key, tie('node')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}))

/** Trees for values texts and for what they are to say. */
export const anyValues = tree

/** Anchors, aliases and merges; the keys are those of the trees, so that changes meet them. */
const anchored = [
  'a: &n {b: 1, c: [x]}',
  'b: *n',
  'c:',
  '  <<: *n # merged',
  '  b: 2',
  '1: &m',
  '  - one',
  '  - &k two',
  'yes: *m',
  'my key: *k',
]

interface Choices {
  readonly tape: readonly number[]
  readonly unit: number
  readonly list: number
  readonly eol: string
  readonly ending: string
  readonly opening: string
}

const choices: Arbitrary<Choices> = record({
  tape: array(nat(99), { minLength: 20, maxLength: 60 }),
  unit: constantFrom(2, 3, 4),
  list: constantFrom(0, 2),
  eol: constantFrom('\n', '\r\n'),
  ending: constantFrom('', '\n', '\n\n', '\n# end\n', '\n# end', '\n---\nmore: [', '\n...\n'),
  opening: constantFrom('', '\ufeff', '---\n', '# top\n\n', '# top\n---\n'),
})

/** A text that says a tree, with random comments, blank lines, quotes and braces. */
function write(values: JsonObject, { tape, unit, list, eol, ending, opening }: Choices): string {
  let at = 0
  const chance = (percent: number): boolean => (tape[at++ % tape.length] ?? 0) < percent
  const pick = <T>(of: readonly T[]): T | undefined => of[(tape[at++ % tape.length] ?? 0) % of.length]
  const note = (): string => (chance(25) ? `${pick([' ', '   '])}# note ${at}` : '')
  // Behind a literal a deeper comment would be its next line.
  const between = (column: number, before: readonly string[] = []): readonly string[] => [
    ...(chance(15) ? [''] : []),
    ...(chance(20)
      ? [
          `${' '.repeat(before.some((line) => line.includes(' |')) || chance(70) ? column : at % 7)}# own ${at}: "x"`,
        ]
      : []),
  ]
  const text = (value: Json): string => {
    if (typeof value !== 'string') return value === null ? (pick(['null', '~', '']) ?? '') : String(value)
    if (chance(20)) return JSON.stringify(value)
    if (chance(20) && /^[ -~]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`
    const plain = fragmentYaml(value)
    return plain.includes('\n') ? JSON.stringify(value) : plain
  }
  const flow = (value: Json): string => JSON.stringify(value, null, pick([0, 1])).replaceAll('\n', ' ')
  const behind = (value: Json, column: number, isItem: boolean): readonly string[] => {
    if (value === null || typeof value !== 'object') {
      if (
        typeof value !== 'string' ||
        !/^\S[^]*[^\n]\n?$/.test(value) ||
        !/^.+\n/.test(value) ||
        /\t/.test(value)
      ) {
        const written = text(value)
        return [`${written && ` ${written}`}${note()}`]
      }
      const lines = value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line ? ' '.repeat(column + unit) + line : ''))
      return [` |${value.endsWith('\n') ? '' : '-'}${note()}`, ...lines]
    }
    if (Object.keys(value).length === 0 || chance(15)) return [` ${flow(value)}${note()}`]
    if (isItem) {
      const [first = '', ...others] = block(value, column + 2, false)
      return [` ${first.trimStart()}`, ...others]
    }
    return [note(), ...block(value, column + (isObject(value) ? unit : list), true)]
  }
  const block = (value: Json, column: number, isSpaced: boolean): readonly string[] => {
    const indent = ' '.repeat(column)
    const entries = isObject(value)
      ? Object.entries(value).map(([name, item]) => {
          const [head = '', ...tail] = behind(item, column, false)
          return [`${indent}${chance(20) ? JSON.stringify(name) : fragmentYaml(name)}:${head}`, ...tail]
        })
      : (value as readonly Json[]).map((item) => {
          const [head = '', ...tail] = behind(item, column, true)
          return [`${indent}-${head}`, ...tail]
        })
    return entries.flatMap((lines, index) =>
      index > 0 || isSpaced ? [...between(column, entries[index - 1]), ...lines] : lines,
    )
  }
  const body = Object.keys(values).length > 0 ? block(values, 0, true) : []
  return (opening + body.join('\n') + (body.length > 0 ? ending : '')).replaceAll('\n', eol)
}

/** Texts of values files with anything that people write in them, but anchors. */
export const anyValuesText = tuple(tree, choices).map(([values, style]) => write(values, style))

/** The same, where there may be anchors, aliases, merges and duplicate keys. */
export const anyOddText = tuple(tree, choices, boolean(), boolean()).map(
  ([values, style, isFirst, isTwice]) => {
    const text = write(values, { ...style, opening: '', ending: '' })
    const odd = anchored.join(style.eol)
    const parts = isFirst ? [odd, text] : [text, odd]
    return [...parts, ...(isTwice ? [text] : [])].filter(Boolean).join(style.eol)
  },
)
