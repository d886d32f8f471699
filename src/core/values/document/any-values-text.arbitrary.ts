import { array, constantFrom, nat, record, tuple, type Arbitrary } from 'fast-check'
import { isObject, type Json, type JsonObject } from '../../json.ts'
import { fragmentYaml } from '../fragment-yaml.ts'
import { anyValues } from './any-values.arbitrary.ts'

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
    if (value === null) return pick(['null', '~', '']) ?? ''
    if (typeof value !== 'string') return JSON.stringify(value)
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
export const anyValuesText = tuple(anyValues, choices).map(([values, style]) => write(values, style))
