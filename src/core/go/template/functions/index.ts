import type { GoFunction } from '../function.ts'
import { encodings } from './encodings.ts'
import { lists } from './lists.ts'
import { logic } from './logic.ts'
import { maps } from './maps.ts'
import { numbers } from './numbers.ts'
import { paths } from './paths.ts'
import { strings } from './strings.ts'

/** All functions that templates in values may use, by name. */
export const functions: ReadonlyMap<string, GoFunction> = new Map(
  [encodings, lists, logic, maps, numbers, paths, strings].flatMap((family) => Object.entries(family)),
)
