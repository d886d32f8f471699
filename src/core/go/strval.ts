import type { Json } from '../json.ts'
import { print } from './print-value.ts'

/** sprig's `toString`. Unlike `{{ }}` it keeps Go's `<nil>` for nothing. */
export const strval = (value: Json | undefined): string => print(value)
