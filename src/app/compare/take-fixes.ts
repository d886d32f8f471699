import { get, type Edit, type JsonObject } from '../../core/index.ts'
import type { UpgradeFix } from '../../core/upgrade/index.ts'
import { applyPatch } from '../store.ts'
import { choose } from './choice.ts'
import type { Ends } from './ends.ts'

/** What brings back the values that edits change, for edits of different places. */
const inverse = (edits: readonly Edit[], overrides: JsonObject): readonly Edit[] =>
  edits.map(({ path }) => {
    const value = get(overrides, path)
    return value === undefined ? { op: 'unset', path } : { op: 'set', path, value }
  })

/**
 * Applies fixes as one step of the history. Where the newer end is a chart that the visitor may switch to, they wait for the switch,
 * because the chart of now may not know what they set; and the older end never gets them.
 */
export function takeFixes(fixes: readonly Pick<UpgradeFix, 'title' | 'patch'>[], ends: Ends): void {
  const { against, from, to, isPlanned, taken } = ends
  const edits = fixes.flatMap(({ patch }) => patch.edits ?? [])
  if (against === 'version')
    choose({
      taken: {
        from: from.config.chart,
        to: to.config.chart,
        edits: [...(taken?.edits ?? []), ...edits],
        undo: [...inverse(edits, to.config.overrides), ...(taken?.undo ?? [])],
        titles: [...(taken?.titles ?? []), ...fixes.map(({ title }) => title)],
      },
    })
  if (!isPlanned) applyPatch({ edits })
}
