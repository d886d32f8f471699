import { plain } from '../../go/plain.ts'
import type { Json } from '../../json.ts'

/**
 * A name that the chart writes without quotes. Typed as the text that Kubernetes wants, but YAML decides: a release named `123`
 * gives a number.
 */
export const raw = (value: Json | undefined): string => plain(value) as string
