import { use, useMemo } from 'react'
import type { Version } from '../../core/index.ts'
import { derive } from '../../core/derive.ts'
import type { WizardState } from '../store.ts'
import type { End, Ends } from './ends.ts'
import type { DerivedEnd, Pair } from './pair.ts'
import { versionOf, type Loaded } from './version-of.ts'

/** Both ends, or the chart that is not there. */
export type LoadedPair =
  | { readonly ok: true; readonly pair: Pair }
  | (Extract<Loaded, { readonly ok: false }> & { readonly chart: string })

/** Derives an end; what the page shows already is not derived again. */
const derived = (
  { title, config }: End,
  version: Version,
  { config: shown, view }: Pick<WizardState, 'config' | 'view'>,
): DerivedEnd => ({ title, config, version, view: config === shown ? view : derive(config, version) })

/** Derives both ends as soon as their charts are loaded, and suspends until then. */
export function usePair({ from, to }: Ends, { config, view }: WizardState): LoadedPair {
  const loads = [versionOf(from.config.chart), versionOf(to.config.chart)] as const
  const older = use(loads[0])
  const newer = use(loads[1])
  return useMemo(() => {
    if (!older.ok) return { ...older, chart: from.config.chart }
    if (!newer.ok) return { ...newer, chart: to.config.chart }
    const shown = { config, view }
    const pair = { from: derived(from, older.version, shown), to: derived(to, newer.version, shown) }
    return { ok: true, pair }
  }, [from, to, older, newer, config, view])
}
