import { strval } from '../../../go/strval.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Condition } from '../../parts/rbac.ts'

/** For what is granted in any case. */
export const always: Condition = () => true

/** The value at a dotted path counts as true in Go's sense. */
export const on =
  (path: string): Condition =>
  (context) =>
    truthy(context.value(path))

/** A switch with an "auto" is on only if it prints as `true`: neither `auto` nor `True` is enough. */
export const isTrue =
  (path: string): Condition =>
  (context) =>
    strval(context.value(path)) === 'true'

/** Go's `or`: stops at the first that holds, so later paths may then lead nowhere. */
export const any =
  (...conditions: readonly Condition[]): Condition =>
  (context) =>
    conditions.some((condition) => condition(context))

/** Go's `and`: stops at the first that fails. */
export const all =
  (...conditions: readonly Condition[]): Condition =>
  (context) =>
    conditions.every((condition) => condition(context))
