import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { rules } from './index.ts'

const known = new Set(rules.map(({ id }) => id))
/** Rules beyond the catalogue. */
const ours = ['chart-refuses', 'value-refused', 'secret-placeholder-left']

test('each rule of the catalogue is built, or says why not', () => {
  const wrong = catalogue.filter(({ id, missing }) => known.has(id) !== (missing === undefined))
  expect(wrong).toEqual([])
})

test('each rule is in the catalogue, once', () => {
  const listed = catalogue.map(({ id }) => id)
  expect(new Set(listed).size).toBe(listed.length)
  expect([...known].filter((id) => !listed.includes(id))).toEqual(ours)
})
