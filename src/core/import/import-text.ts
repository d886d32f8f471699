import { t } from '../../i18n/index.ts'
import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import type { JsonObject } from '../json.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'
import { minimise } from '../values/minimise.ts'
import { readValues } from '../values/read-values.ts'
import { chartMinor } from './chart-minor.ts'
import { fail } from './fail.ts'
import { fittingMinors } from './fitting-minors.ts'
import type { Found } from './found.ts'
import type { ImportFailure, ImportNote, ImportOptions, ImportResult, LegacyDistro } from './import-result.ts'
import { isAlive } from './is-alive.ts'
import { convertLegacy } from './legacy/convert-legacy.ts'
import type { LegacyNote } from './legacy/draft.ts'
import { detectDistro } from './legacy/detect-distro.ts'
import { loadKeyTree, type KeyNode } from './load-key-tree.ts'
import { noteSource } from './note-source.ts'
import { noteUnknownKeys } from './note-unknown-keys.ts'
import { recognise } from './recognise.ts'
import { settleWhole } from './settle-whole.ts'
import { unrecognised } from './unrecognised.ts'
import { unwrapSubchart } from './unwrap-subchart.ts'
import { valuesFormat } from './values-format.ts'

/** Values in the present format, and what they were made for. */
interface Settled {
  readonly values: JsonObject
  readonly target: string
  readonly converted: LegacyDistro | null
  readonly notes: readonly ImportNote[]
}

/**
 * Values out of a text of any kind: a values file, also of the charts before 0.20, a Flux HelmRelease, an Argo CD Application, the
 * output of `helm get`, rendered manifests with the config Secret, that Secret or its content, a stored Helm release. At most 1 MiB.
 * Loads the facts that it needs; pure otherwise. What it cannot take over is in the notes.
 */
export async function importText(text: string, options: ImportOptions = {}): Promise<ImportResult> {
  const tree = await loadKeyTree()
  const recognised = recognise(text, tree)
  if (!recognised.ok) return recognised
  const { found } = recognised
  const wrapped = unwrapSubchart(found.values, tree)
  const values = wrapped?.values ?? found.values
  const format = valuesFormat(values, tree)
  if (format === 'foreign') return unrecognised([recognised.source], [values])
  const version = wrapped ? null : ownVersion(found)
  const named = version === null ? null : knownMinor(version)
  const asked = minors.find((minor) => minor === options.chart) ?? null
  const ask = { found: { ...found, values }, asked, named, distro: options.distro, tree }
  const isLegacy = format === 'legacy' || (format === 'either' && options.distro !== undefined)
  const settled = isLegacy ? await settleLegacy(ask) : await settlePresent(ask)
  if ('ok' in settled) return settled
  const { target, converted } = settled
  return {
    ok: true,
    ...titleOf(found, converted),
    values: settled.values,
    text: textOf(found, settled.values),
    chart: named === null ? null : { minor: named, why: found.chart.why },
    target,
    fits: fittingMinors(settled.values, tree),
    release: found.release,
    converted,
    notes: [
      ...noteSource(recognised, wrapped, named === null ? version : null),
      ...settled.notes,
      ...noteUnknownKeys(settled.values, tree, target),
    ],
  }
}

interface Ask {
  readonly found: Found
  /** The minor that the caller, and the one that the text wants. */
  readonly asked: string | null
  readonly named: string | null
  readonly distro: LegacyDistro | undefined
  readonly tree: KeyNode
}

/** The version of vCluster's chart that the text names; null where it names that of another chart. */
const ownVersion = ({ chart }: Found): string | null =>
  chart.name === null || /(?:^|\/)vcluster(?:-|$)/.test(chart.name) ? chart.version : null

function knownMinor(version: string): string | null {
  const named = chartMinor(version)
  return minors.find((minor) => minor === named) ?? null
}

const newest = minors[0] ?? ''

async function settlePresent({ found, asked, named, tree }: Ask): Promise<Settled> {
  const { values } = found
  if (!found.whole) return { values, target: asked ?? named ?? newest, converted: null, notes: [] }
  const { minor, overrides } = await settleWhole(values, named, fittingMinors(values, tree))
  const message =
    named === null
      ? t`These are all values, not only yours. They are nearest to the defaults of chart ${minor}, so what differs from them is taken.`
      : t`These are all values, not only yours. What differs from the defaults of chart ${minor} is taken.`
  return {
    values: overrides,
    target: asked ?? minor,
    converted: null,
    notes: [{ kind: 'changed', path: [], message }],
  }
}

async function settleLegacy({
  found,
  asked,
  distro: told,
  named,
  tree,
}: Ask): Promise<Settled | ImportFailure> {
  const [distro, ...others] = told ? [told] : detectDistro(found.values, found.chart.name)
  if (distro === undefined || others.length > 0) return ambiguous([...(distro ? [distro] : []), ...others])
  const target = asked ?? named ?? lastWith(distro, tree)
  const catalog = await loadCatalog(target)
  if (!catalog) return fail('unrecognised', t`There is no chart ${target}.`)
  const { values, notes } = convertLegacy(found.values, distro, catalog, tree)
  const least = minimise(catalog.defaults, values)
  const isSaid = ({ to }: LegacyNote): boolean => to === undefined || get(least, to) !== undefined
  const said = notes.filter(isSaid).map(({ kind, path, message }) => ({ kind, path, message }))
  return { values: least, target, converted: distro, notes: said }
}

/** The newest chart that has a distribution; eks is k8s with other images. */
function lastWith(distro: LegacyDistro, tree: KeyNode): string {
  const key = distro === 'eks' ? 'k8s' : distro
  const life = tree.children.get('controlPlane')?.children.get('distro')?.children.get(key)
  return minors.find((minor) => life && isAlive(life, minor)) ?? newest
}

function ambiguous(options: readonly LegacyDistro[]): ImportFailure {
  const message = t`These values are for a chart before 0.20, and do not tell which one: ${options.join(', ')}.`
  return { ok: false, reason: 'ambiguous', options, message, line: 1, column: 1 }
}

function titleOf({ kind, title }: Found, converted: LegacyDistro | null): Pick<Found, 'kind' | 'title'> {
  if (converted === null) return { kind, title }
  if (kind === 'values')
    return { kind: 'legacy-values', title: t`Values file of the ${converted} chart before 0.20` }
  return { kind, title: t`${title}, with values of the ${converted} chart before 0.20` }
}

/** The written text, where it says just what is imported. */
function textOf({ kind, text, ...found }: Found, values: JsonObject): string | null {
  if (text === null || text.trim() === 'null') return null
  if (kind === 'values' && values === found.values) return text
  const read = readValues(text)
  return read.ok && equals(read.values, values) ? text : null
}
