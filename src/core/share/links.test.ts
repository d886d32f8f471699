import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../default-config.ts'
import type { Json, JsonObject } from '../json.ts'
import pieces from './dictionary-2.json'
import { decodeLink } from './link.ts'
import { linkCodecs } from './link-codecs.ts'

interface Line {
  readonly id: string
  readonly fragment: string
  readonly meaning: { readonly chart: string; readonly values: JsonObject } & Readonly<Record<string, Json>>
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const linesOf = (codec: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, `links/codec-${codec}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')

/** What was there when a codec came out. Lines may be added behind; these never change, nor does what they mean. */
const frozen = [
  { codec: '2', lines: 215, hash: '846fa70e232d05e31b4f34a7779cc03388b5c3361a90b3ab55e7079004f71687' },
  { codec: '1', lines: 215, hash: '5f5cc885fc4fcfbfe8a934a0b9265db913616e393458e723a663d2df6a4fdbfa' },
]

test('the dictionary of codec 2 never changes', () =>
  expect(sha256(pieces.join(''))).toBe('017581c461cae9c0768563c4107c80f2dc7b3d23399315dc4328a85a2058adff'))

test('every codec has links that are kept', () =>
  expect(linkCodecs.map(({ version }) => version)).toEqual(frozen.map(({ codec }) => codec)))

describe.each(frozen)('links of codec $codec', ({ codec, lines, hash }) => {
  const texts = linesOf(codec)
  const links = texts.map((text) => JSON.parse(text) as Line)

  test('are all there as they were', () => expect(sha256(texts.slice(0, lines).join('\n'))).toBe(hash))

  test('are of all 17 chart versions', () =>
    expect(new Set(links.map(({ meaning }) => meaning.chart)).size).toBe(17))

  // The meaning holds the whole release and host cluster: a new default for new visitors must not reach old links.
  test('mean what they meant', () => {
    const charts = [...new Set(links.map(({ meaning }) => meaning.chart))]
    const wrong = links.filter(({ fragment, meaning }) => {
      const decoded = decodeLink(fragment, defaultConfig, charts)
      if (!decoded.ok) return true
      const { chart, release, cluster, overrides: values, mutes } = decoded.config
      const told = { chart, release, cluster, values, mutes, place: decoded.place }
      return sorted(told) !== sorted(meaning)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

/** JSON with sorted keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
