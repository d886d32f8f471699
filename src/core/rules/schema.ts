import { t } from '../../i18n/index.ts'
import { describe } from '../catalog/describe.ts'
import { nearestKey } from '../catalog/nearest-key.ts'
import { type Place, placeBelow, rootPlace } from '../catalog/place.ts'
import { isObject, type Json, type Path } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import type { Problem, Rule, RuleContext, SchemaRefusal } from './rule.ts'

function isUnknown(context: RuleContext, path: Path | undefined): path is Path {
  return path !== undefined && path.length > 0 && describe(context.catalog, path) === null
}

/** The key beside it that the unknown one probably means, where that place is free. */
function suggestionOf({ catalog, overrides }: RuleContext, path: Path): Path | null {
  const above = path.slice(0, -1)
  const known = above.reduce<Place | null>(
    (place, key) => place && placeBelow(catalog, place, key),
    rootPlace(catalog),
  )?.schema['properties']
  const key = nearestKey(path.at(-1) ?? '', isObject(known) ? Object.keys(known) : [])
  if (key === null) return null
  const suggested = [...above, key]
  return get(overrides, suggested) === undefined ? suggested : null
}

/** A typing error for certain: the keys differ in case only, by one letter, or by two letters that changed places. */
function isCertain(wrong: string, right: string): boolean {
  if (wrong.toLowerCase() === right.toLowerCase()) return true
  if (Math.abs(wrong.length - right.length) > 1 || right.length < 5) return false
  let start = 0
  while (start < wrong.length && wrong[start] === right[start]) start++
  let end = 0
  const longest = Math.min(wrong.length, right.length) - start
  while (end < longest && wrong.at(-1 - end) === right.at(-1 - end)) end++
  const left = wrong.slice(start, wrong.length - end)
  const meant = right.slice(start, right.length - end)
  return (
    Math.max(left.length, meant.length) <= 1 ||
    (left.length === 2 && left[0] === meant[1] && left[1] === meant[0])
  )
}

function unknownKey(context: RuleContext, refusal: SchemaRefusal): Problem {
  const path = refusal.path ?? []
  const name = formatPath(path)
  const remove = fix.confirm(t`Remove ${name}`, edit.unset(path))
  const suggested = suggestionOf(context, path)
  const value: Json | undefined = get(context.overrides, path)
  if (!suggested || value === undefined) return { paths: [path], message: refusal.message, fix: remove }
  const title = t`Rename to ${suggested.at(-1) ?? ''}`
  const kind = isCertain(path.at(-1) ?? '', suggested.at(-1) ?? '') ? fix.safe : fix.confirm
  return {
    paths: [path],
    message: refusal.message,
    fix: kind(title, edit.unset(path), edit.set(suggested, value)),
    alternatives: [remove],
  }
}

/** What Helm refuses by the schema of the chart's values, before a template runs. */
export const schema: readonly Rule[] = [
  {
    id: 'value-key-unknown',
    severity: 'error',
    versions: {},
    title: 'Setting that this version does not have',
    why: 'The schema of the chart allows only the keys it knows, so Helm refuses the values before it renders anything. Without the check the control plane would exit at start, because it reads its configuration as strictly.',
    docs: [
      'loft-sh/vcluster chart/values.schema.json@v0.36.1',
      'loft-sh/vcluster pkg/config/parse.go@v0.36.1',
    ],
    check: (context) =>
      context.refusals
        .filter(({ path }) => isUnknown(context, path))
        .map((refusal) => unknownKey(context, refusal)),
    examples: {
      bad: [
        { overrides: { controlPlane: { statefulSet: { highAvailability: { leaseDuratoin: 60 } } } } },
        { overrides: { controlPlain: {} } },
        { chart: '0.24', overrides: { controlPlane: { distro: { k8s: { image: { tag: 'v1.32.1' } } } } } },
      ],
      good: [{ overrides: { controlPlane: { statefulSet: { labels: { team: 'a' } } } } }],
    },
  },
  {
    id: 'value-refused',
    severity: 'error',
    versions: {},
    title: 'Value that the schema refuses',
    why: 'The schema of the chart fixes the type of each setting. Helm refuses the values before it renders anything.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.36.1'],
    check: (context) =>
      context.refusals
        .filter(({ path }) => !isUnknown(context, path))
        .map(({ message, path }) => ({
          paths: path === undefined || path.length === 0 ? [] : [path],
          message,
          ...(path === undefined || path.length === 0
            ? {}
            : { fix: fix.confirm(t`Remove ${formatPath(path)}`, edit.unset(path)) }),
        })),
    examples: {
      bad: [{ overrides: { controlPlane: { statefulSet: { env: 'GOGC=200' } } } }],
      good: [{ overrides: { controlPlane: { statefulSet: { env: [{ name: 'GOGC', value: '200' }] } } } }],
    },
  },
]
