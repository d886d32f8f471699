import type { DecodedLink } from '../../core/index.ts'
import { steps } from '../../wizard/index.ts'
import { openTab } from '../output/output-tab.ts'
import { go, isView } from '../route.ts'

/** Where in the wizard a link leads: ids of a step and a tab, of this or another version of the wizard. */
export type Place = Extract<DecodedLink, { readonly ok: true }>['place']

const ids = steps.map(({ id }) => id)

/** Goes where a link leads, as far as that exists. The output pane knows its tabs. */
export function goToPlace({ step, tab }: Place): void {
  if (tab !== undefined) openTab(tab)
  if (step !== undefined && isView(step, ids)) go(step)
}
