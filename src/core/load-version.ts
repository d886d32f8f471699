import { loadCatalog } from './catalog/load-catalog.ts'
import { loadChart } from './chart/load-chart.ts'
import type { Version } from './derive.ts'

/** Facts and templates of a chart minor (`0.36`), loaded on demand; null where we do not offer it. */
export async function loadVersion(minor: string): Promise<Version | null> {
  const [catalog, chart] = await Promise.all([loadCatalog(minor), loadChart(minor)])
  return catalog && chart ? { catalog, chart } : null
}
