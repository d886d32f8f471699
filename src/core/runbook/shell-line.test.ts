import { expect, test } from 'vitest'
import { shellLine } from './shell-line.ts'

test.each([
  [['kubectl', 'get', 'pods'], 'kubectl get pods'],
  [['a', "it's", ''], `a 'it'\\''s' ''`],
  [
    ['a'.repeat(60), '--option', 'b'.repeat(60), '--', 'c'],
    `${'a'.repeat(60)} \\\n  --option ${'b'.repeat(60)} -- c`,
  ],
])('%j', (words, text) => expect(shellLine(...words)).toBe(text))
