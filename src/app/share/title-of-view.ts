import { t, translate } from '../../i18n/index.ts'
import { steps } from '../../wizard/index.ts'

/** Views beside the steps. */
const others: Readonly<Record<string, () => string>> = {
  findings: () => t`Findings`,
  output: () => t`Output`,
  settings: () => t`Settings`,
}

/** The title of a step or view by its id. */
export function titleOfView(view: string): string {
  const step = steps.find(({ id }) => id === view)
  return step ? translate(step.title) : (others[view]?.() ?? view)
}
