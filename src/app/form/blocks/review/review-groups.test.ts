import { expect, test } from 'vitest'
import { reviewGroups } from './review-groups.ts'

const shown = (minimal: Parameters<typeof reviewGroups>[0]) =>
  reviewGroups(minimal).map(({ step, rows }) => [
    step?.id ?? null,
    ...rows.map((row) => `${row.title}: ${row.value}`),
  ])

test.each<[string, Parameters<typeof reviewGroups>[0], ReturnType<typeof shown>]>([
  ['nothing', {}, []],
  [
    'fields at their steps, in the order of the steps',
    {
      controlPlane: {
        statefulSet: {
          highAvailability: { replicas: 3 },
          persistence: { volumeClaim: { size: '9Gi' } },
        },
        backingStore: { etcd: { embedded: { enabled: true } } },
      },
    },
    [
      ['backing-store', 'Embedded etcd: true'],
      ['high-availability', 'Control-plane replicas: 3'],
      ['persistence', 'Control plane: Size: 9Gi'],
    ],
  ],
  [
    'a map that a field edits as a whole',
    { controlPlane: { statefulSet: { scheduling: { nodeSelector: { a: 'b', c: 'd' } } } } },
    [['scheduling', 'Control plane: Node selector: a: b\nc: d']],
  ],
  [
    'what no step edits',
    { telemetry: { enabled: false }, sleepMode: {} },
    [[null, 'enabled: false', 'sleepMode: {}']],
  ],
])('shows %s', (_, minimal, expected) => expect(shown(minimal)).toEqual(expected))

test('keys with dots keep their quotes in the path', () => {
  const [group] = reviewGroups({ plugins: { 'a.b': { image: 'x' } } })
  expect(group?.rows.map(({ path }) => path)).toEqual(['plugins["a.b"].image'])
})
