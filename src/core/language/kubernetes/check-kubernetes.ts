import { t } from '../../../i18n/index.ts'
import { nearestKey } from '../../catalog/nearest-key.ts'
import type { KubernetesSchema, KubernetesSchemas } from '../../facts/kubernetes/kubernetes-schema.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { kubernetesType } from './kubernetes-type.ts'
import { resolveKubernetes } from './resolve-kubernetes.ts'

/** What Kubernetes would refuse in a value. */
export interface KubernetesProblem {
  readonly kind: 'unknown-field' | 'missing-field' | 'wrong-type' | 'wrong-word'
  /** Below the value that was checked; for a missing field the map that lacks it. */
  readonly path: Path
  readonly message: string
  /** The field or word that was probably meant. */
  readonly suggestion: string | null
  /** For a wrong type: what is taken. */
  readonly wanted?: KubernetesSchema['type']
}

interface Check {
  readonly schemas: KubernetesSchemas
  readonly problems: KubernetesProblem[]
}

/** No reader gets through more. */
const maxProblems = 100

/**
 * Compares a value with a Kubernetes type (`Affinity`, `EnvVar[]`; names as `kubernetesType` reads them). At most 100 problems, none for
 * an unknown type. Null counts as not given, and a text with template actions as anything, because the chart may evaluate it.
 */
export function checkKubernetes(
  schemas: KubernetesSchemas,
  type: string,
  value: Json,
): readonly KubernetesProblem[] {
  const schema = kubernetesType(schemas, type)
  if (!schema) return []
  const check: Check = { schemas, problems: [] }
  visit(check, schema, value, [], type.replace(/\[\]|\{\}/g, ''))
  return check.problems
}

function visit(check: Check, schema: KubernetesSchema, value: Json, path: Path, owner: string): void {
  if (value === null || check.problems.length >= maxProblems || isTemplated(value)) return
  const form = resolveKubernetes(check.schemas, schema)
  const name = schema.ref ?? owner
  if (form.type && !fits[form.type](value)) return report(check, wrongType(form, value, path))
  if (Array.isArray(value))
    for (const [index, item] of (value as readonly Json[]).entries())
      visit(check, form.items ?? {}, item, [...path, String(index)], name)
  else if (isObject(value)) visitMap(check, form, value, path, name)
  else if (typeof value === 'string') visitWord(check, form, value, path)
}

function visitMap(check: Check, form: KubernetesSchema, value: JsonObject, path: Path, owner: string): void {
  const known = form.properties
  for (const key of form.required ?? [])
    if (!Object.hasOwn(value, key) || value[key] === null)
      report(check, {
        kind: 'missing-field',
        path,
        message: t`${owner} needs "${key}".`,
        suggestion: null,
      })
  for (const [key, item] of Object.entries(value)) {
    if (known && !Object.hasOwn(known, key)) report(check, unknownField(check, known, [...path, key], owner))
    else visit(check, known?.[key] ?? form.values ?? {}, item, [...path, key], owner)
  }
}

function unknownField(
  { schemas }: Check,
  known: NonNullable<KubernetesSchema['properties']>,
  path: Path,
  owner: string,
): KubernetesProblem {
  const key = path.at(-1) ?? ''
  const suggestion = nearestKey(key, Object.keys(known))
  const shown = JSON.stringify(key.slice(0, 60))
  const unknown = t`Kubernetes ${schemas.version} knows no ${shown} in ${owner}.`
  const message = suggestion === null ? unknown : `${unknown} ${t`Did you mean "${suggestion}"?`}`
  return { kind: 'unknown-field', path, message, suggestion }
}

function visitWord(check: Check, form: KubernetesSchema, value: string, path: Path): void {
  if (form.type === 'quantity' && !isQuantity(value)) return report(check, wrongType(form, value, path))
  // Kubernetes takes an empty text for a field that is not set.
  if (!form.enum || value === '' || form.enum.includes(value)) return
  const words = form.enum.filter((word) => word !== '')
  const listed = words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ')
  const suggestion = nearestKey(value, words)
  const message = t`${JSON.stringify(value.slice(0, 60))} is none of the words allowed here: ${listed}.`
  report(check, { kind: 'wrong-word', path, message, suggestion })
}

const nouns: Readonly<Record<NonNullable<KubernetesSchema['type']>, () => string>> = {
  string: () => t`text`,
  integer: () => t`a whole number`,
  number: () => t`a number`,
  boolean: () => t`true or false`,
  array: () => t`a list`,
  object: () => t`a map`,
  quantity: () => t`a quantity, such as 500m or 2Gi`,
  'int-or-string': () => t`a whole number or text`,
}

function wrongType({ type }: KubernetesSchema, value: Json, path: Path): KubernetesProblem {
  const expected = type ? nouns[type]() : t`another value`
  const message = t`Kubernetes takes ${expected} here, and this is ${shownValue(value)}.`
  return { kind: 'wrong-type', path, message, suggestion: null, ...(type && { wanted: type }) }
}

function shownValue(value: Json): string {
  if (Array.isArray(value)) return t`a list`
  if (isObject(value)) return t`a map`
  if (typeof value === 'string') return t`the text ${JSON.stringify(value.slice(0, 40))}`
  return typeof value === 'number' ? t`the number ${value}` : JSON.stringify(value)
}

const fits: Readonly<Record<NonNullable<KubernetesSchema['type']>, (value: Json) => boolean>> = {
  array: Array.isArray,
  object: isObject,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  quantity: (value) => typeof value === 'string' || typeof value === 'number',
  'int-or-string': (value) => typeof value === 'string' || Number.isInteger(value),
}

/** Decimal number with an SI, binary or exponent suffix (k8s.io/apimachinery pkg/api/resource). */
const isQuantity = (text: string): boolean =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/.test(text)

const isTemplated = (value: Json): boolean => typeof value === 'string' && value.includes('{{')

function report({ problems }: Check, problem: KubernetesProblem): void {
  if (problems.length < maxProblems) problems.push(problem)
}
