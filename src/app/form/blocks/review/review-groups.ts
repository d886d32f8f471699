import {
  formatPath,
  isObject,
  fragmentYaml,
  type Json,
  type JsonObject,
  type Path,
} from '../../../../core/index.ts'
import { translate } from '../../../../i18n/index.ts'
import { distros } from '../../../../wizard/distros.ts'
import { steps } from '../../../../wizard/index.ts'
import type { Entry, FieldEntry, Section } from '../../../../wizard/step.ts'
import { stores } from '../../../../wizard/stores.ts'
import { placeOf } from '../../../findings/step-of-path.ts'

/** One value that differs from the defaults. */
export interface ReviewRow {
  readonly path: string
  /** In the language of the page. */
  readonly title: string
  /** YAML. */
  readonly value: string
}

/** The values that one step edits; without a step those that only the values file holds. */
export interface ReviewGroup {
  readonly step: { readonly id: string; readonly title: string } | null
  readonly rows: readonly ReviewRow[]
}

/** A path with its title, behind the title of the column that it stands in. */
type Titled = readonly [path: string, titles: readonly string[]]

const isField = (entry: Entry): entry is FieldEntry => 'path' in entry

/** Fields of a column are called after it too: control plane and etcd have the same ones. */
const titlesOf = ({ entries, columns }: Section): readonly Titled[] => [
  ...entries.filter(isField).map(({ path, title }): Titled => [path, [title]]),
  ...(columns ?? []).flatMap((column) =>
    column.entries.filter(isField).map(({ path, title }): Titled => [path, [column.title, title]]),
  ),
]

/** Titles of whole values, fields first; a switch that a block edits is called after what it switches on. */
const titles: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...stores, ...distros].map(({ enabled, title }): Titled => [enabled, [title]]),
  ...steps.flatMap(({ sections }) => sections).flatMap(titlesOf),
])

function* leavesOf(map: JsonObject, above: Path = []): Generator<readonly [path: Path, value: Json]> {
  for (const [key, value] of Object.entries(map)) {
    const path = [...above, key]
    const isWhole = !isObject(value) || Object.keys(value).length === 0 || titles.has(path.join('.'))
    if (isWhole) yield [path, value]
    else yield* leavesOf(value, path)
  }
}

const rowOf = (path: Path, value: Json): ReviewRow => ({
  path: formatPath(path),
  title: titles.get(path.join('.'))?.map(translate).join(': ') ?? path.at(-1) ?? '',
  value: fragmentYaml(value),
})

/** What the values file holds, by the steps that edit it, in their order. Values that a field edits as a whole stay whole. */
export function reviewGroups(minimal: JsonObject): readonly ReviewGroup[] {
  const rows = Array.from(leavesOf(minimal), ([path, value]) => ({
    step: placeOf(path)?.step ?? null,
    row: rowOf(path, value),
  }))
  return [...steps, null]
    .map((step) => ({
      step: step && { id: step.id, title: step.title },
      rows: rows.filter((one) => one.step === (step?.id ?? null)).map(({ row }) => row),
    }))
    .filter((group) => group.rows.length > 0)
}
