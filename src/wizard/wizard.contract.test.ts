import { describe as suite, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Catalog } from '../core/catalog/catalog.ts'
import { describe, type Field } from '../core/catalog/describe.ts'
import { listFields } from '../core/catalog/list-fields.ts'
import { loadCatalog, minors } from '../core/catalog/load-catalog.ts'
import { fieldsOf } from './fields-of.ts'
import { steps } from './index.ts'
import type { BlockEntry, FieldEntry } from './step.ts'
import { stores } from './stores.ts'

const catalogs = await Promise.all(
  minors.map(async (minor) => {
    const catalog = await loadCatalog(minor)
    if (!catalog) throw new Error(`No facts of ${minor}`)
    return catalog
  }),
)

const sections = steps.flatMap((step) => step.sections)
const columns = sections.flatMap((section) => section.columns ?? [])
const entries = [...sections, ...columns].flatMap((part) => part.entries)
const blocks = entries.filter((entry): entry is BlockEntry => 'block' in entry)
const fields = steps.flatMap((step) => fieldsOf(step).map((field) => ({ step: step.id, field })))
const settled = fields.filter(({ field }) => field.home === undefined)
const repeated = fields.filter(({ field }) => field.home !== undefined)
const blockPaths = blocks.flatMap(({ paths }) => paths ?? [])

const keysOf = (path: string): string[] => path.split('.')
const factsOf = (path: string): Field[] =>
  catalogs.flatMap((catalog) => describe(catalog, keysOf(path)) ?? [])
const countOf = (items: readonly string[], item: string): number => items.filter((i) => i === item).length

test('the steps are those of the issue, in its order', () => {
  expect(steps.map(({ id }) => id)).toEqual([
    'start',
    'distro',
    'backing-store',
    'high-availability',
    'scheduling',
    'persistence',
    'pods-and-image',
    'review',
  ])
})

test('every block is placed once', () => {
  expect(blocks.map(({ block }) => block).toSorted()).toEqual([
    'anti-affinity-control-plane',
    'anti-affinity-etcd',
    'api-rate-limits',
    'claim-summary',
    'context',
    'distro-choice',
    'existing-claim',
    'lease-timing',
    'quorum-table',
    'review',
    'starting-points',
    'store-choice',
  ])
})

const helps = sections.flatMap(({ help }) => help ?? [])
const titles = [...steps, ...sections, ...columns].map(({ title }) => title)

test.each([...steps.map(({ lead }) => lead), ...helps])('is a sentence: %s', (text) => {
  expect(text).toMatch(/^\S.+\.$/)
})

test.each(titles)('is a title: %s', (title) => {
  expect(title).toMatch(/^[A-Za-z].*[^.]$/)
})

suite.each(fields)('$field.path in $step', ({ field }) => {
  const facts = factsOf(field.path)

  test('exists in a catalog', () => {
    expect(facts).not.toEqual([])
  })

  test('has a short title and a help of one or two sentences', () => {
    expect(field.title).toMatch(/^[A-Za-z].*[^.]$/)
    expect(field.title.length).toBeLessThanOrEqual(40)
    expect(field.help).toMatch(/^\S.+\.$/)
    expect(field.help.length).toBeLessThanOrEqual(260)
  })

  test('offers and checks values that the schema takes', () => {
    expect(facts.flatMap((fact) => [...misfits(field, fact)])).toEqual([])
  })
})

function* misfits({ format, options, example }: FieldEntry, fact: Field): Generator<string> {
  const whole = format === 'natural' || format === 'positive'
  if (format && fact.type !== 'any' && fact.type !== (whole ? 'integer' : 'string'))
    yield `${format}, ${fact.type}`
  for (const value of Array.isArray(fact.default) ? fact.default : [fact.default ?? ''])
    if (options && !options.includes(String(value))) yield `default ${value} is no option`
  if (options && new Set(options).size < options.length) yield 'an option twice'
  if (example !== undefined && !isExample(example, fact)) yield `example is not of type ${fact.type}`
  if (example === undefined && (fact.type === 'object' || fact.type === 'array'))
    yield 'YAML without an example'
}

function isExample(example: string, fact: Field): boolean {
  if (fact.type === 'string' || fact.type === 'any') return example.length > 0
  const value: unknown = parse(example)
  if (fact.type === 'array')
    return Array.isArray(value) && (fact.of !== 'string' || value.every((item) => typeof item === 'string'))
  if (fact.type === 'object') return typeof value === 'object' && !Array.isArray(value)
  return fact.type === 'integer' && Number.isInteger(value)
}

test.each(settled)('$field.path belongs to $step alone', ({ step, field }) => {
  expect(settled.filter((other) => other.field.path === field.path && other.step !== step)).toEqual([])
  expect(blockPaths).not.toContain(field.path)
})

test.each(repeated)('$field.path in $step repeats its home', ({ step, field }) => {
  const original = settled.find((other) => other.field.path === field.path)
  expect(original?.step).toBe(field.home)
  expect(original?.step).not.toBe(step)
  expect(original?.field).toMatchObject({ title: field.title, help: field.help })
})

test('repetitions stand once per step', () => {
  const places = repeated.map(({ step, field }) => `${step} ${field.path}`)
  for (const place of places) expect(countOf(places, place)).toBe(1)
})

const storePaths = stores.flatMap(({ enabled, paths, members }) => [
  enabled,
  ...paths,
  ...(members ? [members] : []),
])

test.each([...blockPaths, ...storePaths])('%s of a block or store exists in a catalog', (path) => {
  expect(factsOf(path)).not.toEqual([])
})

const covered = ['controlPlane.distro', 'controlPlane.backingStore', 'controlPlane.statefulSet']

/** Own keys of list items are edited with their list. */
const settingsOf = (catalog: Catalog): string[] =>
  listFields(catalog)
    .map(({ path }) => path)
    .filter((path) => !path.includes('[]') && !path.includes('*'))
    .map((path) => path.join('.'))
    .filter((path) => covered.some((prefix) => path.startsWith(`${prefix}.`)))

test.each(catalogs)('every setting of distro, store and pods has a place for $minor', (catalog) => {
  const offered = [...fields.map(({ field }) => field.path), ...blockPaths]
  const missing = settingsOf(catalog).filter(
    (path) => !offered.some((place) => place === path || place.startsWith(`${path}.`)),
  )
  expect(missing).toEqual([])
})
