import { isNarrow } from '../narrow-screen.ts'
import { openTab } from '../output/output-tab.ts'
import { go } from '../route.ts'

/** Brings the exports to the front. */
export function showExport(): void {
  openTab('export')
  if (isNarrow()) go('output')
}
