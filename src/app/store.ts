import { create } from 'zustand'
import {
  apply,
  defaultConfig,
  derive,
  loadVersion,
  type Config,
  type Patch,
  type Version,
  type View,
} from '../core/index.ts'

/** The only state of the page: the config, what is derived from it, and how to go back. */
export interface WizardState {
  readonly config: Config
  readonly version: Version
  readonly view: View
  /** The view before the last edit; what differs is highlighted in the output. */
  readonly before: View | null
  readonly past: readonly Config[]
  readonly future: readonly Config[]
}

const historyLimit = 200
const store = create<WizardState | null>()(() => null)

function show(config: Config, version: Version, rest: Pick<WizardState, 'past' | 'future' | 'before'>): void {
  store.setState({ config, version, view: derive(config, version), ...rest }, true)
}

async function versionOf(config: Config, loaded: Version | undefined): Promise<Version> {
  if (loaded?.catalog.minor === config.chart) return loaded
  const version = await loadVersion(config.chart)
  if (!version) throw new Error(`Chart ${config.chart} is not offered`)
  return version
}

/** Loads the chart of a config and makes it the page's state, without history. */
export async function start(config: Config = defaultConfig): Promise<void> {
  show(config, await versionOf(config, store.getState()?.version), { past: [], future: [], before: null })
}

let burst: string | null = null

export interface ApplyOptions {
  /** Edits in a row with the same key (typing into one field) are one step of the history. */
  readonly burst?: string
}

/**
 * The only writer. Synchronous unless the chart version changes, which loads the version first.
 */
export function applyPatch(patch: Patch, options: ApplyOptions = {}): void {
  const state = current()
  const config = apply(state.config, patch)
  if (config === state.config) return
  const sameBurst = options.burst !== undefined && options.burst === burst
  burst = options.burst ?? null
  const past = sameBurst ? state.past : [...state.past, state.config].slice(-historyLimit)
  move(config, { past, future: [] })
}

function move(config: Config, history: Pick<WizardState, 'past' | 'future'>): void {
  const { version, view } = current()
  if (config.chart === version.catalog.minor) show(config, version, { ...history, before: view })
  else void versionOf(config, version).then((loaded) => show(config, loaded, { ...history, before: view }))
}

/** Takes the last step back; nothing where there is none. */
export function undo(): void {
  const { past, future, config } = current()
  const previous = past.at(-1)
  if (!previous) return
  burst = null
  move(previous, { past: past.slice(0, -1), future: [config, ...future] })
}

/** Takes an undone step again. */
export function redo(): void {
  const { past, future, config } = current()
  const [next, ...later] = future
  if (!next) return
  burst = null
  move(next, { past: [...past, config], future: later })
}

/** The state now; only after `start`. */
export function current(): WizardState {
  const state = store.getState()
  if (!state) throw new Error('start() has not finished')
  return state
}

/** Subscribes a component to a part of the state. Components mount only after `start`. */
export const useWizard = <T>(select: (state: WizardState) => T): T =>
  store((state) => select(state ?? current()))

/** Calls back on every change; returns how to stop. */
export const subscribe = (listener: (state: WizardState) => void): (() => void) =>
  store.subscribe((state) => state && listener(state))
