import { create } from 'zustand'
import {
  apply,
  defaultConfig,
  loadCatalog,
  outline,
  type Catalog,
  type Config,
  type Derived,
  type Patch,
  type Version,
  type View,
} from '../core/index.ts'
import { tellFailure } from './load-failure.ts'
import { inTurns } from './in-turns.ts'
import { nextTurn } from './next-turn.ts'

/** The only state of the page: the config, what is derived from it, and how to go back. */
export interface WizardState {
  readonly config: Config
  /** What the config becomes as soon as its chart version is loaded; null where none is being loaded. */
  readonly awaited: Config | null
  /** The facts of the config's chart. */
  readonly catalog: Catalog
  readonly view: View
  /** False for the moment between the first paint and the arrival of rules and templates: findings and outputs are empty then. */
  readonly ready: boolean
  /** The view before the last edit; what differs is highlighted in the output. */
  readonly before: View | null
  readonly past: readonly Config[]
  readonly future: readonly Config[]
}

const historyLimit = 200
const store = create<WizardState | null>()(() => null)

/** Rules and templates: loaded after the first paint, and again where the chart version changes. */
interface Engine {
  readonly version: Version
  readonly deriveFrom: (known: readonly Derived[], config: Config, version: Version) => View
  readonly manifestsOf: (config: Config, version: Version) => Pick<View, 'manifests' | 'effective'>
  readonly warmUp: (config: Config, version: Version) => Iterable<undefined>
}
let engine: Engine | null = null

type Steps = Pick<WizardState, 'past' | 'future'>
type History = Steps & Pick<WizardState, 'before'>

/** What an edit that is about to be made leads to. */
let foreseen: Derived | null = null

/** All that can be derived with what is loaded: everything, or the part that needs no rules and templates. */
function viewOf(config: Config, catalog: Catalog): View {
  if (engine?.version.catalog.minor !== config.chart) return outline(config, catalog)
  const state = store.getState()
  const known = [foreseen, state?.ready ? state : null].filter((one) => one !== null)
  return engine.deriveFrom(known, config, engine.version)
}

/** What the page started with. Parts of the first picture may come to life when more is known; they start from what they show. */
let first: WizardState | null = null

function show(config: Config, catalog: Catalog, history: History, awaited: Config | null = null): void {
  const { past, future, before } = history
  const ready = engine?.version.catalog.minor === config.chart
  const view = viewOf(config, catalog)
  store.setState({ config, awaited, catalog, view, ready, past, future, before }, true)
  foreseen = null
  first ??= current()
}

async function loadEngine(minor: string): Promise<Engine> {
  const [{ deriveFrom, manifestsOf, warmUp }, { loadVersion }] = await Promise.all([
    import('../core/derive.ts'),
    import('../core/load-version.ts'),
  ])
  const version = await loadVersion(minor)
  if (!version) throw new Error(`Chart ${minor} is not offered`)
  return { version, deriveFrom, manifestsOf, warmUp }
}

/** Makes a config the page's state, without history. Resolves as soon as a form can show; findings and outputs follow. */
export async function start(config: Config = defaultConfig): Promise<void> {
  const catalog = await loadCatalog(config.chart)
  if (!catalog) throw new Error(`Chart ${config.chart} is not offered`)
  show(config, catalog, { past: [], future: [], before: null })
}

/** Brings the findings and outputs, in turns that let input through. Call once the form is on the screen. */
export async function startEngine(): Promise<void> {
  const loaded = await loadEngine(current().config.chart)
  await inTurns(loaded.warmUp(current().config, loaded.version))
  // Another version was chosen, and brought its own, while this one was loading.
  if (current().config.chart !== loaded.version.catalog.minor) return
  engine = loaded
  const { config, catalog } = current()
  const view = viewOf(config, catalog)
  await nextTurn()
  const now = current()
  if (now.config === config) store.setState({ ...now, view, ready: true }, true)
  else if (!now.ready && now.config.chart === config.chart) show(now.config, catalog, now, now.awaited)
}

let burst: string | null = null

export interface ApplyOptions {
  /** Edits in a row with the same key (typing into one field) are one step of the history. */
  readonly burst?: string
}

/**
 * The only writer. Synchronous unless the chart version changes, which loads the version first: what is edited
 * meanwhile shows at once, in the version that is there, and holds for the one that comes.
 */
export function applyPatch(patch: Patch, options: ApplyOptions = {}): void {
  const { config: shown, awaited, past } = current()
  const base = awaited ?? shown
  const config = apply(base, patch)
  if (config === base) return
  const sameBurst = options.burst !== undefined && options.burst === burst
  burst = options.burst ?? null
  const steps = { past: sameBurst ? past : [...past, base].slice(-historyLimit), future: [] }
  move(config, steps, awaited && patch.chart === undefined ? apply(shown, patch) : shown)
}

/** Goes to a config; `meanwhile` shows while its chart version is being loaded. */
function move(config: Config, steps: Steps, meanwhile: Config): void {
  const { catalog, view: before } = current()
  if (config.chart === catalog.minor) show(config, catalog, { ...steps, before })
  else void changeChart(config, steps, meanwhile)
}

async function changeChart(config: Config, steps: Steps, meanwhile: Config): Promise<void> {
  const state = current()
  const { catalog } = state
  if (meanwhile === state.config) store.setState({ ...state, ...steps, awaited: config }, true)
  else show(meanwhile, catalog, { ...steps, before: state.view }, config)
  const loaded = await loadEngine(config.chart).catch((error: unknown) => {
    tellFailure(error)
    return null
  })
  const { awaited, past, future, view } = current()
  // The next choice was made while this one was loading.
  if (awaited !== config) return
  if (loaded) engine = loaded
  // Without it the version stays; what was edited since it was chosen is kept.
  const kept = loaded ? config : { ...config, chart: catalog.minor }
  show(kept, loaded?.version.catalog ?? catalog, { past, future, before: view })
}

/** Works out what a patch leads to, so that the `applyPatch` with the same one has less to do; for edits that come in a later turn. */
export function foresee(patch: Patch): void {
  const { config: shown, catalog, ready } = current()
  if (!ready) return
  const config = apply(shown, patch)
  foreseen = { config, view: viewOf(config, catalog) }
}

/** What a patch would lead to, without doing it. */
export const preview = (patch: Patch): View => viewAt(apply(current().config, patch))

/** What another config of the same chart version leads to. */
export const viewAt = (config: Config): View => viewOf(config, current().catalog)

/** The objects of another config of the same chart version; null until the templates are there. */
export const manifestsAt = (config: Config): Pick<View, 'manifests' | 'effective'> | null =>
  engine?.version.catalog.minor === config.chart ? engine.manifestsOf(config, engine.version) : null

/** Takes the last step back; nothing where there is none. */
export function undo(): void {
  const { past, future, config, awaited } = current()
  const previous = past.at(-1)
  if (!previous) return
  burst = null
  move(previous, { past: past.slice(0, -1), future: [awaited ?? config, ...future] }, config)
}

/** Takes an undone step again. */
export function redo(): void {
  const { past, future, config, awaited } = current()
  const [next, ...later] = future
  if (!next) return
  burst = null
  move(next, { past: [...past, awaited ?? config], future: later }, config)
}

/** The state now; only after `start`. */
export function current(): WizardState {
  const state = store.getState()
  if (!state) throw new Error('start() has not finished')
  return state
}

/** Subscribes a component to a part of the state. Components mount only after `start`, or come to life in the first picture. */
export const useWizard = <T>(select: (state: WizardState) => T): T =>
  store((state) => select(state ?? first ?? current()))

/** Calls back on every change; returns how to stop. */
export const subscribe = (listener: (state: WizardState) => void): (() => void) =>
  store.subscribe((state) => state && listener(state))
