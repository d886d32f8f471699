import { type OutputUnit, Validator } from '@cfworker/json-schema'
import { t } from '../../i18n/index.ts'
import type { Refusal } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import type { Catalog } from './catalog.ts'
import { explainViolation } from './explain-violation.ts'
import { ownValues } from './own-values.ts'
import { unreadableText } from './unreadable-text.ts'

/** No reader gets through more, and hostile files must not keep the page busy. */
const maxRefusals = 100

interface Validators {
  /** Stops at the first violation. */
  readonly quick: Validator
  /** Finds every violation; made when the first one is needed. */
  readonly thorough: () => Validator
}
const cache = new WeakMap<Catalog, Validators>()

function validatorsOf(catalog: Catalog): Validators {
  const known = cache.get(catalog)
  if (known) return known
  // A copy, because the library marks the schema that it is given.
  const schema = JSON.parse(JSON.stringify(catalog.schema)) as object
  let thorough: Validator | undefined
  const validators: Validators = {
    quick: new Validator(schema, '2020-12', true),
    thorough: () => (thorough ??= new Validator(schema, '2020-12', false)),
  }
  cache.set(catalog, validators)
  return validators
}

/**
 * Every reason for which Helm's schema check refuses the effective values, at most 100; empty where it accepts them. Each names the
 * place: for an unknown key the key itself, for a missing one the map that lacks it.
 */
export function validate(catalog: Catalog, values: JsonObject): Refusal[] {
  const own = ownValues(catalog.defaults, values)
  // The defaults are readable, and obey the schema.
  const unreadable = unreadableText(own)
  if (unreadable) {
    const message = t`${formatPath(unreadable)} contains a control character, which Helm refuses.`
    return [{ kind: 'schema', message, path: unreadable }]
  }
  const units = violations(catalog, values, own)
  if (units === 'too many')
    return [{ kind: 'schema', message: t`The values break the schema in too many places.` }]
  return explain(catalog, values, units)
}

/**
 * The defaults obey the schema, so a look at what differs from them suffices where nothing is wrong. A missing key may be one that the
 * defaults have, and reasons are to be complete, so the whole tree has the last word.
 */
function violations(
  catalog: Catalog,
  values: JsonObject,
  own: JsonObject,
): readonly OutputUnit[] | 'too many' {
  const { quick, thorough } = validatorsOf(catalog)
  try {
    return quick.validate(own).valid ? [] : thorough().validate(values).errors
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
