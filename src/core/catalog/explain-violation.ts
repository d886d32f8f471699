import type { OutputUnit } from '@cfworker/json-schema'
import { t } from '../../i18n/index.ts'
import type { Refusal } from '../derive.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import { get } from '../values/get.ts'
import { nearestKey } from './nearest-key.ts'
import { pointerKey } from './pointer-key.ts'
import { schemaAt } from './schema-at.ts'

/** What is being checked, and the validator's report about one place in it. */
export interface Violation {
  readonly schema: JsonObject
  readonly values: JsonObject
  readonly unit: OutputUnit
  /** The unit before: an unknown key is reported in two, and the first knows the object's schema. */
  readonly parent: OutputUnit | undefined
}

const names: Readonly<Record<string, () => readonly string[]>> = {
  boolean: () => ['true', 'false'],
  string: () => [t`text`],
  integer: () => [t`a whole number`],
  number: () => [t`a number`],
  array: () => [t`a list`],
  object: () => [t`a map`],
}

/** The refusal for a unit that is a reason of its own; null for those that only say that something below them failed. */
export function explainViolation(violation: Violation): Refusal | null {
  const { unit } = violation
  const path = unit.instanceLocation.split('/').slice(1).map(pointerKey)
  const message = messageOf(violation, path)
  return message === null ? null : { kind: 'schema', message, path }
}

function messageOf(violation: Violation, path: Path): string | null {
  const { schema, unit, values } = violation
  const place = formatPath(path) || t`The top level`
  const rule = schemaAt(schema, unit.keywordLocation)
  switch (unit.keyword) {
    case 'false':
      return unknownKey(violation, path)
    case 'required':
      // The library names the key in its text only.
      return t`${place} needs "${/"(.*)"\.$/s.exec(unit.error)?.[1] ?? ''}".`
    case 'type':
    case 'oneOf':
    case 'anyOf':
      return t`${place} takes ${expected(rule)}, but this is ${given(get(values, path))}.`
    case 'pattern':
      return t`${place} has characters or a form that the chart does not allow (it must match ${JSON.stringify(rule)}).`
    case 'minLength':
      return t`${place} must not be empty.`
    default:
      return null
  }
}

function unknownKey({ schema, parent }: Violation, path: Path): string {
  const key = path.at(-1) ?? ''
  const shown = JSON.stringify(key.slice(0, 60))
  const where = formatPath(path.slice(0, -1))
  const owner = schemaAt(schema, parent?.keywordLocation.replace(/\/additionalProperties$/, '') ?? '')
  const known = isObject(owner) ? owner['properties'] : undefined
  const nearest = nearestKey(key, isObject(known) ? Object.keys(known) : [])
  const message = where
    ? t`${where} has no setting ${shown} in this version.`
    : t`There is no setting ${shown} in this version.`
  return nearest === null ? message : `${message} ${t`Did you mean "${nearest}"?`}`
}

function expected(rule: Json | undefined): string {
  const options = Array.isArray(rule) ? (rule as readonly Json[]) : [rule]
  const types = options.map((option) => (isObject(option) ? option['type'] : option))
  const known = Object.entries(names).flatMap(([type, words]) => (types.includes(type) ? words() : []))
  const last = known.at(-1) ?? ''
  return known.length > 1 ? t`${known.slice(0, -1).join(', ')} or ${last}` : last
}

/** A value as messages name it: `a list`, `text ("x")`, `a number (1.5)`. */
function given(value: Json | undefined): string {
  if (value === null || value === undefined) return t`empty (null)`
  if (Array.isArray(value)) return t`a list`
  if (typeof value === 'object') return t`a map`
  if (typeof value === 'string') return t`text (${JSON.stringify(value.slice(0, 40))})`
  return typeof value === 'number' ? t`the number ${value}` : t`${String(value)} without quotes`
}
