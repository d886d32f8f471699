import { expect, test } from 'vitest'
import type { Finding } from '../../core/index.ts'
import { findMarkers } from './find-markers.ts'

const finding = (severity: Finding['severity'], ...paths: string[]): Finding => ({
  rule: 'r',
  severity,
  title: 't',
  why: 'w',
  docs: [],
  message: 'm',
  paths: paths.map((path) => path.split('.')),
})

test('a finding stands at the first of its paths that the text has', () =>
  expect(
    findMarkers('a:\n  b: 1\nc: 2\n', [finding('warning', 'x.y', 'a.b', 'c')]).map(({ marker }) => marker),
  ).toEqual([{ severity: 'warning', message: 'm', startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 }]))

test('what the text does not hold has no marker', () =>
  expect(findMarkers('a: 1\n', [finding('error', 'x'), finding('info')])).toEqual([]))
