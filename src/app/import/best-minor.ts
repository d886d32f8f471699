import type { Imported } from '../../core/import/index.ts'

/** Whole values, defaults included, tell by themselves which chart they are from. */
const isWhole = ({ kind, text, notes }: Imported): boolean =>
  text === null &&
  (kind === 'config-secret' || kind === 'config-text' || kind === 'helm-output') &&
  notes.some((note) => note.kind === 'changed' && note.path.length === 0)

/**
 * The chart minor to offer first for a text that was read without asking for one: the named one, else that on the page where it has every
 * key, else the newest that has. Where none has every key, what is on the page stays.
 */
export function bestMinor(imported: Imported, current: string): string {
  const { chart, fits, target } = imported
  if (chart) return chart.minor
  if (isWhole(imported)) return target
  if (fits.includes(current)) return current
  return fits[0] ?? (imported.converted === null ? current : target)
}
