import { expect, test } from 'vitest'
import { renameRelease } from './rename-release.ts'

const long = 'a'.repeat(60)

test.each([
  ['follows', 'a', 'vcluster-a', 'b', { name: 'b', namespace: 'vcluster-b' }],
  ['was chosen by hand', 'a', 'team', 'b', { name: 'b' }],
  ['is cut at 63', 'a', 'vcluster-a', long, { name: long, namespace: `vcluster-${'a'.repeat(54)}` }],
  [
    'follows again from a cut one',
    long,
    `vcluster-${'a'.repeat(54)}`,
    'b',
    { name: 'b', namespace: 'vcluster-b' },
  ],
  [
    'never ends with a dash',
    'a',
    'vcluster-a',
    `${'a'.repeat(53)}-b`,
    { name: `${'a'.repeat(53)}-b`, namespace: `vcluster-${'a'.repeat(53)}` },
  ],
])('the namespace %s', (_, name, namespace, next, expected) =>
  expect(renameRelease({ name, namespace, isUpgrade: false }, next)).toEqual(expected),
)
