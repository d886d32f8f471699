import type { Json } from '../../../core/index.ts'

/** A scalar as it is typed; nothing for what is not set. Lists and maps, which no line of text should hold, as JSON. */
export const scalarText = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
