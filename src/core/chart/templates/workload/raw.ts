import { plain } from '../../../go/plain.ts'
import type { Json } from '../../../json.ts'

/**
 * A value that the chart writes without quotes. Typed as what Kubernetes wants in its place, but YAML decides: the text `"10"` gives
 * a number.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the place decides
export const raw = <T>(value: Json | undefined): T => plain(value) as T
