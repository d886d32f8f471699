import { openTab } from '../output/output-tab.ts'
import { go } from '../route.ts'

/** Brings the exports to the front. */
export function showExport(): void {
  openTab('export')
  if (window.matchMedia('(max-width: 900px)').matches) go('output')
}
