import { expect, it } from 'vitest'
import { TemplateError } from '../../template-error.ts'
import { mergeUnbroken } from './merge-unbroken.ts'

const mounts = (name: string) => ({ volumeMounts: [{ mountPath: '/plugins', name }] })

it.each([
  ['nothing', [], []],
  ['one as it is', [{ name: 'a', ...mounts('x') }], [{ name: 'a', ...mounts('x') }]],
  [
    'the last of each key',
    [
      { name: 'a', imagePullPolicy: 'Always', ...mounts('x') },
      { name: 'b', ...mounts('y') },
    ],
    [{ name: 'b', imagePullPolicy: 'Always', ...mounts('y') }],
  ],
  [
    'a number that a hyphen makes a text',
    [
      { name: 'a', ...mounts('x'), resources: { limits: { cpu: 1 } } },
      { name: 'b', ...mounts('y') },
    ],
    [{ name: 'b', ...mounts('y'), resources: { limits: { cpu: '1-' } } }],
  ],
] as const)('keeps %s', (_, containers, expected) =>
  expect(mergeUnbroken(containers as never)).toEqual(expected),
)

it('refuses a hyphen behind quotes', () => {
  const quoted = { name: 'a', ...mounts('x'), resources: { limits: { cpu: '1' } } }
  expect(() => mergeUnbroken([quoted, { name: 'b', ...mounts('y') }])).toThrow(TemplateError)
})
