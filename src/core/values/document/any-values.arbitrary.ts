import { array, constantFrom, letrec, oneof, tuple } from 'fast-check'
import type { Json, JsonObject } from '../../json.ts'

/** Few keys, so that random trees meet; among them some that need quotes, hold a dot, or are words of YAML 1.1. */
const key = constantFrom('a', 'b', 'c', 'x.y', '1', 'yes', 'my key', '__proto__')
const scalar = constantFrom<Json>(
  null,
  true,
  false,
  0,
  1.5,
  -3,
  '',
  'text',
  'two words',
  'yes',
  '10',
  "it's",
  '# no',
  'a: b',
  '{x}',
  'l1\nl2',
  'l1\n\nl2\n',
  'end\n\n',
  ' lead\nx',
  'a\tb',
  'é😀',
)

const { tree } = letrec<{ tree: JsonObject; node: Json }>((tie) => ({
  node: oneof(
    { maxDepth: 4 },
    scalar,
    array(tie('node'), { maxLength: 4 }),
    array(tuple(key, scalar), { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
    tie('tree'),
  ),
  tree: array(tuple(key, tie('node')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}))

/** Trees for values texts and for what they are to say. */
export const anyValues = tree
