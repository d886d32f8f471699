import { patchOfText, type Config, type Patch } from '../../core/index.ts'
import { nextTurn } from '../next-turn.ts'
import { applyPatch, current, foresee } from '../store.ts'
import { afterFrame } from './after-frame.ts'

/** A pause after which the next key is a step of its own in the history, in milliseconds. */
const pause = 1000

/** A text of so many characters takes a good part of a frame to work through: it shows what was typed first. */
const long = 20_000

let lastKey = 0
let burst = 0
let waiting: string | null = null

/** A typed text with what it stands for, as an edit of this config. */
interface Read {
  readonly typed: string
  readonly config: Config
  readonly patch: Patch
}
let lastRead: Read | null = null

/** What a typed text stands for now. */
function patchOf(typed: string): Patch {
  const { config, view } = current()
  if (lastRead?.typed === typed && lastRead.config === config) return lastRead.patch
  const patch = patchOfText(config, typed, view.valuesYaml)
  lastRead = { typed, config, patch }
  return patch
}

/** Reads a long text in one turn, finds what follows from it in the next and shows that in a third, so that none makes a frame late. */
async function workThrough(): Promise<void> {
  if (waiting !== null) patchOf(waiting)
  await nextTurn()
  if (waiting !== null) foresee(patchOf(waiting))
  await nextTurn()
  settleValues()
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
  else if (!isScheduled) afterFrame(() => void workThrough())
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
  lastRead = null
}
