import { formatPath } from '../values/format-path.ts'
import type { ImportResult } from './import-result.ts'

/** A result in the form in which `cases/expected.json` holds it: without wordings, which may change. */
export function summary(result: ImportResult): object {
  if (!result.ok) {
    const { reason, line, column } = result
    return { reason, line, column, ...('options' in result && { options: result.options }) }
  }
  const { kind, title, values, text, chart, target, fits, release, converted, notes } = result
  return {
    kind,
    title,
    values,
    text,
    chart: chart?.minor ?? null,
    target,
    fits: fits.length === 0 ? null : `${fits.at(-1)} to ${fits[0]}`,
    release,
    converted,
    notes: notes.map((note) => `${note.kind} ${formatPath(note.path)}`.trim()),
  }
}
