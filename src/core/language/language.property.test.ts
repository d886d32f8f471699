import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { assert, constantFrom, nat, property } from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { minors } from '../catalog/load-catalog.ts'
import type { CorpusCase } from '../corpus/compare-case.ts'
import type { Completion } from './completing/completion.ts'
import type { Language } from './language.ts'
import { completionsAt, contextAt, hoverAt, problemsOf, symbolsOf } from './index.ts'
import { languageOf } from './language.fixture.ts'
import { positions } from './text/positions.ts'

function casesOf(minor: string): readonly CorpusCase[] {
  const file = new URL(`../corpus/cases/${minor}.jsonl.gz`, import.meta.url)
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  return lines.map((line) => JSON.parse(line) as CorpusCase)
}

interface Sample extends CorpusCase {
  readonly language: Language
}

const tested = minors.filter((_, index) => index % 4 === 0)
const recorded: Sample[] = []
beforeAll(async () => {
  for (const minor of tested) {
    const language = await languageOf(minor)
    recorded.push(...casesOf(minor).map((one) => ({ ...one, language })))
  }
})

/** One of the recorded values texts that the chart takes. */
function sampleAt(index: number): { readonly language: Language; readonly text: string } {
  const taken = recorded.filter(({ expect: { docs }, values }) => docs && values.length > 30)
  const sample = taken[index % taken.length]
  if (!sample) throw new Error('no recorded cases')
  return { language: sample.language, text: sample.values }
}

/** The text with one completion taken, and the offset behind it. */
function take(
  text: string,
  { insert, range }: Completion,
): { readonly text: string; readonly offset: number } {
  const { lineStarts } = positions(text)
  const start = (lineStarts[range.startLine - 1] ?? 0) + range.startColumn - 1
  const end = (lineStarts[range.endLine - 1] ?? 0) + range.endColumn - 1
  return { text: text.slice(0, start) + insert + text.slice(end), offset: start + insert.length }
}

const unknown = (text: string, language: Language): readonly string[] =>
  problemsOf(text, language)
    .filter(({ code }) => code === 'unknown-key' || code === 'unreadable')
    .map(({ message }) => message)

const helmRefuses = ({ expect: { errorKind } }: Sample): boolean =>
  errorKind === 'schema' || errorKind === 'values'

it('agrees with Helm on what is readable and what the schema takes', () => {
  const ofKubernetes = new Set(['kubernetes', 'duplicate-key'])
  const refuses = ({ values, language }: Sample): boolean =>
    problemsOf(values, language).some(({ code }) => !ofKubernetes.has(code))
  expect(recorded.filter((one) => refuses(one) !== helmRefuses(one)).map(({ id }) => id)).toEqual([])
})

it('answers every question about any cut of a text', () => {
  assert(
    property(
      nat(),
      nat(),
      nat(),
      constantFrom('', ':', '- ', '"', '{', '[', ': ', '\t', '|', '#'),
      (which, from, to, typed) => {
        const { language, text } = sampleAt(which)
        const start = from % (text.length + 1)
        const cut = text.slice(0, start) + typed + text.slice(start + (to % 30))
        const offset = start + typed.length
        for (const one of completionsAt(cut, offset, language))
          expect(one.range.startLine).toBe(one.range.endLine)
        hoverAt(cut, offset, language)
        symbolsOf(cut)
        problemsOf(cut, language)
      },
    ),
    { numRuns: 150 },
  )
})

it('proposes no key that the map has already', () => {
  assert(
    property(nat(), nat(), (which, at) => {
      const { language, text } = sampleAt(which)
      const offset = at % (text.length + 1)
      const context = contextAt(text, offset)
      if (context?.kind !== 'key') return
      const proposed = completionsAt(text, offset, language).map(({ label }) => label)
      expect(proposed.filter((label) => context.present.includes(label))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('proposes what keeps a text readable and known', () => {
  let taken = 0
  assert(
    property(nat(), nat(), nat(6), nat(), nat(), (which, line, level, choice, next) => {
      const { language, text } = sampleAt(which)
      const indent = level * 2
      const { lineStarts } = positions(text)
      const start = lineStarts[line % lineStarts.length] ?? 0
      const opened = `${text.slice(0, start)}${' '.repeat(indent)}\n${text.slice(start)}`
      const before = unknown(text, language)
      let state = { text: opened, offset: start + indent }
      for (const pick of [choice, next]) {
        const all = completionsAt(state.text, state.offset, language)
        const one = all[pick % Math.max(1, all.length)]
        if (!one) return
        taken++
        state = take(state.text, one)
        expect({ text: state.text, unknown: unknown(state.text, language) }).toMatchObject({
          unknown: before,
        })
      }
    }),
    { numRuns: 600 },
  )
  expect(taken).toBeGreaterThan(50)
})

it('gets through hostile texts', () => {
  const { language } = sampleAt(0)
  const hostile = [
    '- '.repeat(100_000),
    'a:\n' + '- a\n'.repeat(100_000),
    '['.repeat(50_000),
    'a: {'.repeat(50_000),
    '"'.repeat(50_001),
    'a: "\n' + ' b\n'.repeat(50_000),
    '__proto__:\n  __proto__: 1\nconstructor: 1\n',
  ]
  for (const text of hostile) {
    expect(completionsAt(text, text.length, language).filter(({ kind }) => kind === 'item')).toEqual([])
    expect(hoverAt(text, 1, language)).toBeNull()
    expect(symbolsOf(text).length).toBeLessThan(5)
    expect(problemsOf(text, language).length).toBeGreaterThan(0)
  }
})
