import { toEditor } from '../../editor/line-ends.ts'
import type { WizardState } from '../store.ts'

/** The values text as the editor holds it. */
export const shownText = ({ config, view }: WizardState): string => toEditor(config.unread ?? view.valuesYaml)
