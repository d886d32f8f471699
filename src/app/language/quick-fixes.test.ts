import { expect, test } from 'vitest'
import type { Finding, Fix } from '../../core/index.ts'
import type { TextProblem } from '../../core/language/index.ts'
import { quickFixes } from './quick-fixes.ts'

const fix = (kind: Fix['kind'], title: string): Fix => ({ kind, title, patch: {} })
const finding = (...fixes: readonly Fix[]): Finding => {
  const [first, ...alternatives] = fixes
  const said = { rule: 'r', severity: 'error', title: '', why: '', docs: [], message: '', paths: [] } as const
  return { ...said, ...(first && { fix: first }), alternatives }
}
const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
const problem = (title?: string): TextProblem => ({
  code: 'unknown-key',
  severity: 'error',
  message: '',
  path: ['a'],
  range,
  ...(title && { fix: { title, edits: [{ range, text: 'b' }] } }),
})
const shown = (problems: readonly TextProblem[], findings: readonly Finding[]): string[] =>
  quickFixes(problems, findings).map(({ kind, title }) => `${kind} ${title}`)

test('changes of the text come first, then what needs no decision', () =>
  expect(
    shown(
      [problem(), problem('Rename to b')],
      [finding(fix('confirm', 'Remove a'), fix('safe', 'Use 3')), finding()],
    ),
  ).toEqual(['text Rename to b', 'finding Use 3', 'finding Remove a']))

test('the same way out is offered once, in the text', () =>
  expect(shown([problem('Rename to b')], [finding(fix('safe', 'Rename to b'))])).toEqual([
    'text Rename to b',
  ]))
