import { patchOfText } from '../../core/index.ts'
import { applyPatch, current } from '../store.ts'

/** A pause after which the next key is a step of its own in the history, in milliseconds. */
const pause = 1000

let lastKey = 0
let burst = 0

/** What the values pane shows: the user's text as it stands, readable or not. */
export const shownValues = (): string => current().config.unread ?? current().view.valuesYaml

/** Takes the values text as typed. Keys in a row are one step of the history. */
export function editValues(typed: string): void {
  const { config, view } = current()
  const now = performance.now()
  if (now - lastKey > pause) burst++
  lastKey = now
  applyPatch(patchOfText(config, typed, view.valuesYaml), { burst: `text ${burst}` })
}
