import { array, constantFrom, letrec, oneof, tuple } from 'fast-check'
import type { Json, JsonObject } from '../json.ts'

/** Few keys and scalars, so that random trees meet each other; `__proto__` and a dotted key are among them. */
const key = constantFrom('a', 'b', 'c', 'x.y', '0', '__proto__', 'constructor')
const scalar = constantFrom<Json>(null, true, false, 0, 1, 1.5, '', 'text')

const { tree } = letrec<{ tree: JsonObject; node: Json }>((tie) => ({
  node: oneof({ maxDepth: 4 }, scalar, array(tie('node'), { maxLength: 3 }), tie('tree')),
  tree: array(tuple(key, tie('node')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
}))

/** Small values trees for property tests. */
export const anyTree = tree
