import { afterEach, expect, test } from 'vitest'
import { languageId, setLanguage, t, translate } from './index.ts'

afterEach(() => setLanguage({ id: 'en', translations: {} }))

const members = (n: number): string => t`Use ${n} etcd members in ${'team-a'}`

test('without a translation a message is its English text', () => {
  expect(languageId()).toBe('en')
  expect(members(3)).toBe('Use 3 etcd members in team-a')
  expect(translate('Backing store')).toBe('Backing store')
})

test('a translation puts the values where its language wants them', () => {
  setLanguage({ id: 'de', translations: { 'Use {0} etcd members in {1}': 'In {1} {0} etcd-Mitglieder' } })
  expect(members(3)).toBe('In team-a 3 etcd-Mitglieder')
  expect(languageId()).toBe('de')
})

test('a function decides by the values', () => {
  setLanguage({
    id: 'de',
    translations: { 'Use {0} etcd members in {1}': (n) => (n === 1 ? 'ein Mitglied' : `${n} Mitglieder`) },
  })
  expect(members(1)).toBe('ein Mitglied')
  expect(members(5)).toBe('5 Mitglieder')
})

test('values are never read as part of a message', () => {
  setLanguage({ id: 'de', translations: { 'Value {0} of {1}': '{1}: {0}' } })
  expect(t`Value ${'{1}'} of ${'$&'}`).toBe('$&: {1}')
})

test('names of object members are no translations', () => {
  setLanguage({ id: 'de', translations: {} })
  expect(translate('constructor')).toBe('constructor')
  expect(translate('__proto__')).toBe('__proto__')
})
