import { expect, it, test } from 'vitest'
import { answer } from './answer.ts'

test.each([
  ['values', 'yaml'],
  ['schema', 'schema'],
  ['fail', 'template'],
  ['render', 'template'],
  ['manifest', 'template'],
] as const)('a refusal of kind %s is an error of kind %s', (kind, told) => {
  expect(answer({ ok: false, kind, message: 'why', line: 1 })).toEqual({
    error: { kind: told, message: 'why' },
  })
  expect(answer({ ok: false, kind, message: 'why', path: ['a.b'] })).toEqual({
    error: { kind: told, message: 'why', path: ['a.b'] },
  })
})

it('hands over what is rendered', () => {
  const docs = [{ source: 'templates/role.yaml', object: { kind: 'Role' } }]
  expect(answer({ ok: true, manifests: docs, config: 'a: 1', configHash: null })).toEqual({
    docs,
    config: 'a: 1',
    configHash: null,
  })
})
