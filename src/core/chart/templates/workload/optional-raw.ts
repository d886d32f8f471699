import { plain } from '../../../go/plain.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'

/** `{{ if value }}key: {{ value }}{{ end }}`, to be spread. The type fits any place: YAML decides what the text is. */
export const optionalRaw = <K extends string>(key: K, value: Json | undefined): { [P in K]?: never } =>
  truthy(value) ? ({ [key]: plain(value) } as unknown as { [P in K]?: never }) : {}
