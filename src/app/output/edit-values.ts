import { patchOfText, type Patch } from '../../core/index.ts'
import { nextTurn } from '../next-turn.ts'
import { applyPatch, current } from '../store.ts'
import { afterFrame } from './after-frame.ts'

/** A pause after which the next key is a step of its own in the history, in milliseconds. */
const pause = 1000

/** A text of so many characters takes a good part of a frame to work through: it shows what was typed first. */
const long = 20_000

let lastKey = 0
let burst = 0
let waiting: string | null = null

/** What a typed text stands for now. The text that was read last is remembered (`rememberedDocument`), so to ask again costs little. */
function patchOf(typed: string): Patch {
  const { config, view } = current()
  return patchOfText(config, typed, view.valuesYaml)
}

/** Reads a long text in one turn and shows it in the next, so that neither makes a frame late. */
function readWaiting(): void {
  if (waiting === null) return
  patchOf(waiting)
  void nextTurn().then(settleValues)
}

/** What the values pane shows: the user's text as it stands, readable or not. */
export const shownValues = (): string => waiting ?? current().config.unread ?? current().view.valuesYaml

/** Makes the next edit of the text a step of its own in the history. */
export const startStep = (): void => void (lastKey = Number.NEGATIVE_INFINITY)

/** Takes the values text as typed, a long one after the next frame. Keys in a row are one step of the history. */
export function editValues(typed: string): void {
  const isScheduled = waiting !== null
  waiting = typed
  if (typed.length < long) settleValues()
  else if (!isScheduled) afterFrame(readWaiting)
}

/** Takes what was typed now, for whoever needs it before the next frame. */
export function settleValues(): void {
  if (waiting === null) return
  const typed = waiting
  waiting = null
  const now = performance.now()
  if (now - lastKey > pause) burst++
  lastKey = now
  applyPatch(patchOf(typed), { burst: `text ${burst}` })
}
