import type { Json } from '../../json.ts'

/** A value as messages show it, cut short; text without quotes. */
export function shown(value: Json | undefined): string {
  return (typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 40)
}
