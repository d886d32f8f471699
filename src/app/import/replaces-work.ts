import type { WizardState } from '../store.ts'

/** Whether a values file would take the place of another one that is on the page. */
export function replacesWork({ config, view }: WizardState, text: string): boolean {
  const { overrides, unread } = config
  const hasWork = Object.keys(overrides).length > 0 || config.text !== '' || unread !== null
  return hasWork && (unread ?? view.valuesYaml) !== text
}
