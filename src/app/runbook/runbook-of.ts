import { topologyOf } from '../../core/index.ts'
import { runbook, type Runbook } from '../../core/runbook/index.ts'
import type { WizardState } from '../store.ts'

/** The runbook of the page's configuration. Ask only once `ready`: without manifests there is none. */
export function runbookOf({
  config,
  catalog,
  view,
}: Pick<WizardState, 'config' | 'catalog' | 'view'>): Runbook {
  return runbook({ config, catalog, view, topology: topologyOf(view.effective, catalog.minor) })
}
