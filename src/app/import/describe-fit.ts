import type { Imported } from '../../core/import/index.ts'

export interface Fit {
  readonly isGood: boolean
  readonly text: string
}

function reason({ chart, fits }: Imported, minor: string, current: string): string {
  if (chart?.minor === minor) return ` The text names it: ${chart.why}.`
  if (chart) return ` The text names ${chart.minor}: ${chart.why}.`
  if (minor === current) return ' It is the version on the page.'
  return minor === fits[0] ? ' It is the newest that has.' : ''
}

/** Whether a chart minor has every key of the values, and what speaks for it. `current`: the minor on the page. */
export function describeFit(imported: Imported, minor: string, current: string): Fit {
  const why = reason(imported, minor, current)
  if (imported.fits.includes(minor)) return { isGood: true, text: `Chart ${minor} has every key.${why}` }
  const count = imported.notes.filter(({ kind }) => kind === 'unknown').length
  const lacks = count === 1 ? '1 key is no setting' : `${count} keys are no settings`
  return { isGood: false, text: `${lacks} of chart ${minor}.${why}` }
}
