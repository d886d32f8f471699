import { expect, test } from 'vitest'
import type { Finding } from '../../core/index.ts'
import type { ProblemCode, TextProblem } from '../../core/language/index.ts'
import { withoutExplained } from './without-explained.ts'

const finding = (rule: string, path: string, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  title: '',
  why: '',
  docs: [],
  message: '',
  paths: [path.split('.')],
})
const problem = (code: ProblemCode, path: string): TextProblem => ({
  code,
  severity: 'error',
  message: '',
  path: path.split('.'),
  range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
})

test.each<[string, TextProblem, Finding, boolean]>([
  ['a rule that knows the value', problem('removed-key', 'a.b'), finding('distro-k3s', 'a.b'), false],
  ['a rule about its parent', problem('kubernetes', 'a.b'), finding('toleration-invalid', 'a'), true],
  [
    'the schema, which says no more',
    problem('unknown-key', 'a.b'),
    finding('value-key-unknown', 'a.b'),
    true,
  ],
  ['advice', problem('schema', 'a.b'), finding('store-default', 'a.b', 'info'), true],
  ['another matter', problem('duplicate-key', 'a.b'), finding('etcd-replicas-even', 'a.b'), true],
])('beside %s', (_, one, other, stays) =>
  expect(withoutExplained([one], [other])).toEqual(stays ? [one] : []),
)
