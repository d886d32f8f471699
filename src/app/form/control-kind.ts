import { isObject, type Field, type Json } from '../../core/index.ts'
import type { FieldEntry } from '../../wizard/step.ts'

export type ControlKind =
  | 'switch'
  | 'segments'
  | 'select'
  | 'number'
  | 'text'
  | 'suggest'
  | 'list'
  | 'checks'
  | 'map'
  | 'yaml'

const isScalar = (value: Json): boolean => typeof value === 'string' || typeof value === 'number'
const isTextList = (value: Json): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
const isTextMap = (value: Json): boolean =>
  isObject(value) && Object.values(value).every((item) => typeof item === 'string')

/** What each control can show. YAML shows everything. */
const shows: Readonly<Record<Exclude<ControlKind, 'yaml'>, (value: Json) => boolean>> = {
  switch: (value) => typeof value === 'boolean',
  segments: (value) => typeof value === 'string' || typeof value === 'boolean',
  select: (value) => typeof value === 'string' || typeof value === 'boolean',
  number: isScalar,
  text: isScalar,
  suggest: isScalar,
  list: isTextList,
  checks: isTextList,
  map: isTextMap,
}

function wanted({ type, of, default: fallback }: Field, entry: FieldEntry): ControlKind {
  const { options } = entry
  if (type === 'boolean') return 'switch'
  if (type === 'string|boolean') return (options?.length ?? 3) <= 3 ? 'segments' : 'select'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array' && of === 'string') return options ? 'checks' : 'list'
  // A map with entries by default needs null to take one away, which only YAML can say.
  if (type === 'object' && of === 'string')
    return isObject(fallback) && Object.keys(fallback).length > 0 ? 'yaml' : 'map'
  if (type !== 'string' && type !== 'any') return 'yaml'
  if (options) return 'select'
  return entry.suggestions ? 'suggest' : 'text'
}

/** The control for a field; YAML where the value that is there fits no other, so that nothing is hidden or bent. */
export function controlKind(facts: Field, entry: FieldEntry, value: Json | undefined): ControlKind {
  const kind = wanted(facts, entry)
  return kind === 'yaml' || value === undefined || shows[kind](value) ? kind : 'yaml'
}
