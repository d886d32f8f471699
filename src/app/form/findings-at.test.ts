import { expect, test } from 'vitest'
import type { Finding } from '../../core/index.ts'
import { findingsAt } from './findings-at.ts'

const finding = (...paths: string[]): Finding => ({
  rule: 'rule',
  severity: 'warning',
  title: 'Rule',
  why: 'Because.',
  docs: [],
  message: 'It is so',
  paths: paths.map((path) => path.split('.')),
})

const forms = (found: Finding, path: string, isHere = true): readonly string[] =>
  findingsAt([found], [path.split('.')], () => isHere).map(({ form }) => form)

test.each([
  ['the path itself', 'a.b', ['full']],
  ['a parent of the path', 'a', ['full']],
  ['a child of the path', 'a.b.c', []],
  ['another key with the same beginning', 'a.bc', []],
])('a finding is shown at %s', (_, path, expected) => {
  expect(forms(finding('a.b'), path)).toEqual(expected)
})

test('a finding about two fields of a step is in full at the first and brief at the second', () => {
  expect(forms(finding('a', 'b'), 'a')).toEqual(['full'])
  expect(forms(finding('a', 'b'), 'b')).toEqual(['brief'])
})

test('it is in full at the second where the first is on another step', () => {
  expect(forms(finding('a', 'b'), 'b', false)).toEqual(['full'])
})

test('a finding without a path is shown at no field', () => {
  expect(forms(finding(), 'a')).toEqual([])
})
