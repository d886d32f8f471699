import type { Imported } from '../../core/import/index.ts'
import { t } from '../../i18n/index.ts'

export interface Fit {
  readonly isGood: boolean
  readonly text: string
}

function reason({ chart, fits }: Imported, minor: string, current: string): string {
  if (chart?.minor === minor) return t`The text names it: ${chart.why}.`
  if (chart) return t`The text names ${chart.minor}: ${chart.why}.`
  if (minor === current) return t`It is the version on the page.`
  return minor === fits[0] ? t`It is the newest that has.` : ''
}

function lacks({ notes }: Imported, minor: string): string {
  const count = notes.filter(({ kind }) => kind === 'unknown').length
  return count === 1
    ? t`1 key is no setting of chart ${minor}.`
    : t`${count} keys are no settings of chart ${minor}.`
}

/** Whether a chart minor has every key of the values, and what speaks for it. `current`: the minor on the page. */
export function describeFit(imported: Imported, minor: string, current: string): Fit {
  const isGood = imported.fits.includes(minor)
  const verdict = isGood ? t`Chart ${minor} has every key.` : lacks(imported, minor)
  const why = reason(imported, minor, current)
  return { isGood, text: why === '' ? verdict : `${verdict} ${why}` }
}
