import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  double,
  integer,
  oneof,
  property,
  tuple,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, FieldType } from '../catalog/field.ts'
import { listFields } from '../catalog/list-fields.ts'
import { minors } from '../catalog/load-catalog.ts'
import type { Json, JsonObject, Path } from '../json.ts'
import { loadVersion } from '../load-version.ts'
import { renderValues, type RenderValuesResult } from '../render-values.ts'
import { valuesYaml } from '../values-yaml.ts'
import { coalesce } from '../values/coalesce.ts'
import { minimise } from '../values/minimise.ts'
import { readValues } from '../values/read-values.ts'

/** Names as they should be, and texts that YAML, Go or the templates could take for something else. */
const text = constantFrom(
  'name',
  'a.b/c-d',
  '10Gi',
  '100m',
  'auto',
  'true',
  'Always',
  '',
  ' ',
  'yes',
  '0755',
  '1e3',
  '1:30',
  '~',
  '<<',
  'x # y',
  'a: b',
  '- a',
  "it's",
  '"',
  'two\nlines\n',
  'été 🚀',
  '{{ .Release.Name }}',
  '{{ .Values.nothing.there }}',
  '{{',
  '{{ fail "no" }}',
  '---',
  'kind: Secret\napiVersion: v1\nmetadata: {name: a}',
)
const freeKey = constantFrom(
  'a',
  'app.kubernetes.io/name',
  'default/a',
  '0',
  '__proto__',
  'constructor',
  'A b',
)
const number = oneof(
  integer(),
  constantFrom(0, 1, 3, 65535, 2 ** 53),
  double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)
const scalar = oneof(text, number, boolean())
const anything: Arbitrary<Json> = oneof(
  scalar,
  array(scalar, { maxLength: 2 }),
  dictionary(freeKey, scalar, { maxKeys: 2 }),
  constantFrom<Json>({ name: 'a', value: 'b' }, [{ name: 'a' }], { requests: { cpu: '1' } }),
)

const byType: Readonly<Record<FieldType, Arbitrary<Json>>> = {
  boolean: boolean(),
  string: text,
  integer: integer(),
  number,
  object: dictionary(freeKey, anything, { maxKeys: 2 }),
  array: array(anything, { maxLength: 2 }),
  any: anything,
  'string|boolean': oneof(boolean(), text),
}

/** Mostly what the field takes; now and then a null, which deletes the default. */
function valueOf({ type, of }: Field): Arbitrary<Json> {
  const inner = of && byType[of]
  const fitting =
    inner && type === 'array'
      ? array(inner, { maxLength: 2 })
      : inner && type === 'object'
        ? dictionary(freeKey, inner, { maxKeys: 2 })
        : byType[type]
  return oneof({ weight: 20, arbitrary: fitting }, { weight: 1, arbitrary: constant(null) })
}

/** The tree with nothing but the value; a list's item is its only one. */
function nest(path: Path, key: string, value: Json): Json {
  const [segment, ...rest] = path
  if (segment === undefined) return value
  const below = nest(rest, key, value)
  return segment === '[]' ? [below] : { [segment === '*' ? key : segment]: below }
}

/** Overrides that set a field. */
const write = (field: Field, given: Arbitrary<Json>): Arbitrary<JsonObject> =>
  tuple(freeKey, given).map(([key, value]) => nest(field.path, key, value) as JsonObject)

const isPlain = (result: RenderValuesResult): boolean =>
  result.ok
    ? result.manifests.every(({ source }) => source.startsWith('templates/')) && result.config !== ''
    : result.kind !== 'values' && result.message !== ''

describe.each(minors)('%s with any values', async (minor) => {
  const version = await loadVersion(minor)
  if (!version) throw new Error(`no chart ${minor}`)
  const { catalog } = version
  const { defaults } = catalog
  const fields = listFields(catalog)
  const edit = constantFrom(...fields).chain((field) => write(field, valueOf(field)))
  // Most settings do nothing until something is switched on.
  const switches = fields.filter(({ path, default: given }) => path.at(-1) === 'enabled' && given === false)
  const switchOn = constantFrom(...switches).chain((field) => write(field, constant(true)))
  const overrides = array(oneof(edit, edit, switchOn), { minLength: 1, maxLength: 12 }).map((edits) =>
    edits.reduce((all, one) => coalesce(all, one)),
  )
  const release = { name: 'a', namespace: 'b', isUpgrade: false }

  test('renders or says why not', () => {
    let rendered = 0
    assert(
      property(overrides, constantFrom('1.26', 'v1.31.1', '1.35'), (given, kubeVersion) => {
        const result = renderValues(version, { text: JSON.stringify(given), release, kubeVersion })
        expect(isPlain(result)).toBe(true)
        if (result.ok) rendered++
      }),
      { numRuns: 40 },
    )
    expect(rendered).toBeGreaterThan(0)
  })

  test('means the same when made minimal and when written down', () => {
    assert(
      property(overrides, (given) => {
        const effective = coalesce(defaults, given)
        const least = minimise(defaults, given)
        expect(coalesce(defaults, least)).toEqual(effective)
        const read = readValues(valuesYaml(catalog, least))
        expect(read.ok && coalesce(defaults, read.values)).toEqual(effective)
      }),
      { numRuns: 60 },
    )
  })
})
