import type { Chart } from './chart.ts'

/** One importer per minor, so that a page loads only the chosen version's templates and what they build on. */
const importers: Readonly<Record<string, () => Promise<{ chart: Chart }>>> = {
  '0.36': () => import('./templates/index.ts'),
  '0.35': () => import('./v0.35/index.ts'),
  '0.34': () => import('./v0.34/index.ts'),
  '0.33': () => import('./v0.33/index.ts'),
  '0.32': () => import('./v0.32/index.ts'),
  '0.31': () => import('./v0.31/index.ts'),
  '0.30': () => import('./v0.30/index.ts'),
  '0.29': () => import('./v0.29/index.ts'),
  '0.28': () => import('./v0.28/index.ts'),
  '0.27': () => import('./v0.27/index.ts'),
  '0.26': () => import('./v0.26/index.ts'),
  '0.25': () => import('./v0.25/index.ts'),
  '0.24': () => import('./v0.24/index.ts'),
  '0.23': () => import('./v0.23/index.ts'),
  '0.22': () => import('./v0.22/index.ts'),
  '0.21': () => import('./v0.21/index.ts'),
  '0.20': () => import('./v0.20/index.ts'),
}

/** The templates of a chart minor (`0.36`); null where we have none. */
export async function loadChart(minor: string): Promise<Chart | null> {
  const importer = Object.hasOwn(importers, minor) ? importers[minor] : undefined
  return importer ? (await importer()).chart : null
}
