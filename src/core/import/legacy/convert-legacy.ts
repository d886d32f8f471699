import { t } from '../../../i18n/index.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { isObject, type JsonObject, type Path } from '../../json.ts'
import { get } from '../../values/get.ts'
import type { LegacyDistro } from '../import-result.ts'
import { keyBelow } from '../key-below.ts'
import type { KeyNode } from '../load-key-tree.ts'
import { convertFlags } from './convert-flags.ts'
import { convertRow } from './convert-row.ts'
import { startDraft, type Draft, type LegacyNote } from './draft.ts'
import { isLegacyKey } from './is-legacy-key.ts'
import { isSilent } from './is-silent.ts'
import { legacyRows } from './legacy-rows.ts'
import { otherLegacyPaths } from './other-legacy-paths.ts'

export interface ConvertedValues {
  readonly values: JsonObject
  readonly notes: readonly LegacyNote[]
}

/**
 * Values of the charts before 0.20 in the format since, for a chart minor. What the target has no place for any more goes where it was
 * last; what never had a place is named, and so is every key that is in neither format. Source: config/legacyconfig in
 * loft-sh/vcluster, v0.20 to v0.31, and the values of charts/* at v0.19.10.
 */
export function convertLegacy(
  old: JsonObject,
  distro: LegacyDistro,
  target: Catalog,
  tree: KeyNode,
): ConvertedValues {
  const draft = startDraft(distro === 'eks' ? 'k8s' : distro, target, tree)
  draft.put('controlPlane.distro.{distro}.enabled', true)
  const order = draft.put('controlPlane.statefulSet.scheduling.podManagementPolicy', 'OrderedReady')
  draft.notes.push({ kind: 'changed', path: order, message: orderKept() })
  const rows = legacyRows.filter(({ only }) => !only || only.includes(distro))
  for (const row of rows) convertRow(row, old, draft)
  convertFlags(get(old, ['syncer', 'extraArgs']), draft)
  convertMetrics(old, draft)
  if (draft.distro === 'k8s' && get(old, ['embeddedEtcd', 'enabled']) !== true)
    draft.put('controlPlane.backingStore.etcd.deploy.enabled', true)
  const known = new Set([...rows.map(({ from }) => from), ...otherLegacyPaths])
  noteRest(old, { known, draft, tree }, [])
  return { values: draft.values(), notes: draft.notes }
}

const orderKept = (): string =>
  t`Added, as the old chart had it: Kubernetes does not let it change on a StatefulSet that exists.`

/** The old proxy was off unless one of its two parts was on; the new one is all on unless a part is off. */
function convertMetrics(old: JsonObject, draft: Draft): void {
  const server: Path = ['proxy', 'metricsServer']
  const isOn = (part: string): boolean => get(old, [...server, part, 'enabled']) === true
  if (!isOn('nodes') && !isOn('pods')) return
  const at = 'integrations.metricsServer'
  draft.put(`${at}.nodes`, isOn('nodes'))
  draft.put(`${at}.pods`, isOn('pods'))
  draft.converted(server, draft.put(`${at}.enabled`, true).slice(0, -1))
}

interface Rest {
  /** Dotted paths that are taken care of, with all that is below. */
  readonly known: ReadonlySet<string>
  readonly draft: Draft
  readonly tree: KeyNode
}

/** Keys that no row took: those of the present format stay as they are, the others are named. */
function noteRest(old: JsonObject, rest: Rest, above: Path): void {
  for (const [key, value] of Object.entries(old)) {
    const path = [...above, key]
    if (isSilent(value) || (!key.includes('.') && rest.known.has(path.join('.')))) continue
    if (isLegacyKey(path) && isObject(value)) noteRest(value, rest, path)
    else if (isPresent(path, rest.tree)) keep(path, old, rest.draft)
    else rest.draft.dropped(path, reason(path))
  }
}

const isPresent = (path: Path, tree: KeyNode): boolean =>
  path.reduce<KeyNode | undefined>((node, key) => node && keyBelow(node, key), tree) !== undefined

function keep(path: Path, parent: JsonObject, draft: Draft): void {
  draft.put(path, parent[path.at(-1) ?? ''] ?? null)
  draft.notes.push({
    kind: 'changed',
    path,
    message: t`This is of the present format already, and stays as it is.`,
  })
}

const reason = (path: Path): string =>
  isLegacyKey(path)
    ? t`The chart of this distribution did not have this setting.`
    : t`The charts before 0.20 did not have this setting either.`
