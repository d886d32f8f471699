import type { Path } from '../../../core/index.ts'
import { go } from '../../route.ts'
import { settingsAddress } from './settings-address.ts'

/** Where the focus goes when a setting is opened: its control (or heading, where it has none), its heading, or the search. */
export type Arrival = 'control' | 'heading' | 'search'

let wanted: Arrival | null = null
const listeners = new Set<() => void>()

function arriveAt(view: string, focus: Arrival): void {
  wanted = focus
  // A change of the address is told by the browser, once the view has followed it.
  if (location.hash !== `#${view}`) go(view)
  else for (const listener of listeners) listener()
}

/** Opens a setting and says where the focus goes. */
export const openSetting = (path: Path, focus: Exclude<Arrival, 'search'>): void =>
  arriveAt(settingsAddress(path), focus)

/** Puts the focus into the search over all settings; opens them where another view is shown. */
export function openSearch(): void {
  const isShown = /^#settings(\/|$)/.test(location.hash)
  arriveAt(isShown ? location.hash.slice(1) : settingsAddress([]), 'search')
}

/** What the last opening wished for, once; null where the visitor came by a link or by the browser's history. */
export function takeArrival(): Arrival | null {
  const taken = wanted
  wanted = null
  return taken
}

/** Calls back when something is opened while the view is on the screen; returns how to stop. */
export function onArrival(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
