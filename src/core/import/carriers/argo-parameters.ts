import { t } from '../../../i18n/index.ts'
import type { Json, JsonObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import { parseSetName } from '../helm-set/parse-set-name.ts'
import { parseSetValue } from '../helm-set/parse-set-value.ts'
import { putSet } from '../helm-set/put-set.ts'
import type { ImportNote } from '../import-result.ts'
import { textAt } from '../text-at.ts'

/** More `--set` than any file should have; each copies what is on its way. */
const maxParameters = 500

/**
 * Values with the `helm.parameters` of an Argo CD Application, which Argo CD hands to Helm as `--set` and, with `forceString`, as
 * `--set-string`; Helm takes the latter after the former. Argo CD escapes commas, so that only `{a,b}` is a list.
 */
export function argoParameters(
  values: JsonObject,
  parameters: readonly Json[],
): { readonly values: JsonObject; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = []
  let changed = values
  const ordered = [...parameters.slice(0, maxParameters).entries()].toSorted(
    ([, a], [, b]) => Number(isForced(a)) - Number(isForced(b)),
  )
  for (const [index, parameter] of ordered) {
    const name = textAt(parameter, ['name']) ?? ''
    const value = get(parameter, ['value'])
    const steps = parseSetName(name)
    if (steps) {
      const text = typeof value === 'object' || value === undefined ? '' : String(value)
      changed = putSet(changed, steps, parseSetValue(text, isForced(parameter)))
      continue
    }
    const message = t`Helm cannot read the name ${JSON.stringify(name.slice(0, 80))}; the parameter is left out.`
    notes.push({ kind: 'not-included', path: ['helm', 'parameters', String(index)], message })
  }
  if (parameters.length > maxParameters)
    notes.push({
      kind: 'not-included',
      path: ['helm', 'parameters'],
      message: t`Only the first ${maxParameters} parameters are read.`,
    })
  return { values: changed, notes }
}

const isForced = (parameter: Json): boolean => get(parameter, ['forceString']) === true
