import { expect, test } from 'vitest'
import { finishReadme } from './finish-readme.ts'

const readme = { name: 'README.md', text: '# Virtual cluster\n', language: 'markdown' } as const
const found = [{ place: 'a["`b`"].password', reason: 'name says secret', isValue: true }]

test('the README says where placeholders stand, and how to change the configuration', () => {
  const { text } = finishReadme(readme, {
    link: 'https://wizard.example/#2.a',
    found,
    choice: 'hidden',
    hasRunbook: false,
  })
  expect(text).toContain('REPLACE-ME')
  expect(text).toContain('- `a[" b "].password` (name says secret)\n')
  expect(text).toContain('(https://wizard.example/#2.a)')
})

test('secrets in plain text are said to be there', () =>
  expect(finishReadme(readme, { link: null, found, choice: 'included', hasRunbook: false }).text).toMatch(
    /plain text/,
  ))

test('the runbook beside it is named', () => {
  const { text } = finishReadme(readme, { link: null, found: [], choice: 'hidden', hasRunbook: true })
  expect(text).toContain('RUNBOOK.md')
})

test('without secrets and link the README stays as it is, and so do other files', () => {
  expect(finishReadme(readme, { link: null, found: [], choice: 'hidden', hasRunbook: false })).toBe(readme)
  const other = { name: 'a.yaml', text: 'a: 1\n', language: 'yaml' } as const
  expect(finishReadme(other, { link: 'x', found, choice: 'hidden', hasRunbook: false })).toBe(other)
})
