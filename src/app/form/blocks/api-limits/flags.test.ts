import { expect, test } from 'vitest'
import type { JsonArray } from '../../../../core/index.ts'
import { findFlag } from './find-flag.ts'
import { writeFlag } from './write-flag.ts'

const flag = '--max-requests-inflight'

test.each<[JsonArray, string | undefined]>([
  [[], undefined],
  [['--v=3', `${flag}=800`], '800'],
  [[flag, '800', '--v=3'], '800'],
  [['--max_requests_inflight=800'], '800'],
  [[`${flag}=1`, `${flag}=2`], '2'],
  [['--max-mutating-requests-inflight=5'], undefined],
  [[flag, '--v=3'], ''],
  [[7, null, `${flag}=`], ''],
])('%j says %s', (args, value) => expect(findFlag(args, flag).at(-1)?.value).toBe(value))

test.each<[string, JsonArray, number | null, JsonArray]>([
  ['is appended', ['--v=3'], 800, ['--v=3', `${flag}=800`]],
  ['keeps its place', [`${flag}=1`, '--v=3'], 800, [`${flag}=800`, '--v=3']],
  ['becomes one argument', [flag, '1', '--v=3'], 800, [`${flag}=800`, '--v=3']],
  ['stays once', [`${flag}=1`, '--v=3', `${flag}=2`], 0, ['--v=3', `${flag}=0`]],
  ['goes', ['--a', `${flag}=1`, '--b'], null, ['--a', '--b']],
  ['goes with its value', ['--a', flag, '1', '--b'], null, ['--a', '--b']],
  ['leaves what is no text', [null, `${flag}=1`, 3], null, [null, 3]],
  ['is not there to go', ['--a'], null, ['--a']],
])('the flag %s', (_, args, value, expected) => expect(writeFlag(args, flag, value)).toEqual(expected))
