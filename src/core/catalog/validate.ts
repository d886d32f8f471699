import { type OutputUnit, Validator } from '@cfworker/json-schema'
import type { Refusal } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import type { Catalog } from './catalog.ts'
import { explainViolation } from './explain-violation.ts'
import { unreadableText } from './unreadable-text.ts'

/** No reader gets through more, and hostile files must not keep the page busy. */
const maxRefusals = 100

interface Validators {
  readonly quick: Validator
  readonly thorough: Validator
}
const cache = new WeakMap<Catalog, Validators>()

function validatorsOf(catalog: Catalog): Validators {
  let validators = cache.get(catalog)
  if (!validators) {
    // A copy, because the library marks the schema that it is given.
    const schema = JSON.parse(JSON.stringify(catalog.schema)) as object
    const quick = new Validator(schema, '2020-12', true)
    cache.set(catalog, (validators = { quick, thorough: new Validator(schema, '2020-12', false) }))
  }
  return validators
}

/**
 * Every reason for which Helm's schema check refuses the effective values, at most 100; empty where it accepts them. Each names the
 * place: for an unknown key the key itself, for a missing one the map that lacks it.
 */
export function validate(catalog: Catalog, values: JsonObject): Refusal[] {
  const unreadable = unreadableText(values)
  if (unreadable) {
    const message = `${formatPath(unreadable)} contains a control character, which Helm refuses.`
    return [{ kind: 'schema', message, path: unreadable }]
  }
  const units = violations(validatorsOf(catalog), values)
  if (units === 'too many')
    return [{ kind: 'schema', message: 'The values break the schema in too many places.' }]
  return explain(catalog, values, units)
}

function violations(validators: Validators, values: JsonObject): readonly OutputUnit[] | 'too many' {
  try {
    return validators.quick.validate(values).valid ? [] : validators.thorough.validate(values).errors
  } catch (error) {
    // The library spreads its list of errors into a call, which breaks at some hundred thousand.
    if (error instanceof RangeError) return 'too many'
    throw error
  }
}

function explain(catalog: Catalog, values: JsonObject, units: readonly OutputUnit[]): Refusal[] {
  const refusals: Refusal[] = []
  let alternatives: string | null = null
  for (const [index, unit] of units.entries()) {
    if (refusals.length >= maxRefusals) break
    if (alternatives !== null && unit.keywordLocation.startsWith(alternatives)) continue
    if (unit.keyword === 'oneOf' || unit.keyword === 'anyOf') alternatives = `${unit.keywordLocation}/`
    const violation = { schema: catalog.schema, values, unit, parent: units[index - 1] }
    const refusal = explainViolation(violation)
    if (refusal) refusals.push(refusal)
  }
  return refusals
}
