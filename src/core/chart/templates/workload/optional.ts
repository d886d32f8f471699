import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'

/** `{{ if value }}key: {{ toYaml value }}{{ end }}`, to be spread. The type fits any place: the user's word stands. */
export const optional = <K extends string>(key: K, value: Json | undefined): { [P in K]?: never } =>
  truthy(value) ? ({ [key]: value } as { [P in K]?: never }) : {}
