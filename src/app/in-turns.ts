import { nextTurn } from './next-turn.ts'

/** How long work may hold up the page at a time, in milliseconds, before its next step: a slow phone takes four times as long, or more. */
const most = 2

/** Does the steps of a long piece of work one by one, with pauses in between. */
export async function inTurns(steps: Iterable<unknown>): Promise<void> {
  let since = performance.now()
  for (const _ of steps) {
    if (performance.now() - since < most) continue
    await nextTurn()
    since = performance.now()
  }
}
