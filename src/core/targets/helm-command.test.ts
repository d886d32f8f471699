import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { helmCommand } from './helm-command.ts'
import { shellQuote } from './shell-quote.ts'

test('a first install makes the namespace', () =>
  expect(helmCommand({ name: 'my-vcluster', namespace: 'team-x', isUpgrade: false }, '0.36.1'))
    .toBe(`helm upgrade --install my-vcluster vcluster \\
  --repo https://charts.loft.sh \\
  --version 0.36.1 \\
  --namespace team-x \\
  --create-namespace \\
  --values values.yaml
`))

test('an upgrade expects the namespace', () =>
  expect(helmCommand({ name: 'a', namespace: 'b', isUpgrade: true }, '0.24.2')).not.toContain(
    '--create-namespace',
  ))

test('a shell reads back exactly what was quoted', () => {
  const texts = fc
    .sample(fc.string({ unit: 'grapheme', minLength: 0 }), { numRuns: 60, seed: 7 })
    .map((text) => text.replaceAll('\0', ''))
  const words = [...texts, "it's", '$(reboot)', '`id`', 'a b', '', '*', '!x', 'a\nb', '--flag']
  const output = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellQuote).join(' ')}`], {
    encoding: 'utf8',
  })
  expect(output.split('\0').slice(0, -1)).toEqual(words)
})
