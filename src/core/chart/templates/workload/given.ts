import type { Json } from '../../../json.ts'

/** `key: {{ toYaml value }}`: what the user gives, as it is, and null for nothing. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the place decides
export const given = <T>(value: Json | undefined): T => (value ?? null) as T
