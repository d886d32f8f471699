import { expect, test } from 'vitest'
import { changedLines } from './changed-lines.ts'

test.each<[string, string | null, string, number[]]>([
  ['nothing before', null, 'a\n', []],
  ['no change', 'a\nb\n', 'a\nb\n', []],
  ['one line', 'a\nb\nc\n', 'a\nx\nc\n', [2]],
  ['a new block', 'a\n', 'a\nb\nc\n', [2, 3]],
  ['only removed', 'a\nb\n', 'a\n', []],
  ['two places', 'a\nb\nc\nd\n', 'A\nb\nc\nD\n', [1, 4]],
])('%s', (_, before, after, expected) => expect(changedLines(before, after)).toEqual(expected))
