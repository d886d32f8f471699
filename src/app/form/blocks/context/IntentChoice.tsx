import { ChoiceCards } from '../../../../ui/ChoiceCards.tsx'
import { intents } from '../../../../wizard/intents.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { useContextFindings } from './use-context-findings.tsx'

function choose(value: string): void {
  const chosen = intents.find(({ id }) => id === value)
  if (chosen) applyPatch({ cluster: { intent: chosen.id } })
}

/** What the virtual cluster is for: it decides how much advice there is. */
export function IntentChoice(): React.JSX.Element {
  const intent = useWizard((state) => state.config.cluster.intent)
  const findings = useContextFindings('cluster.intent')
  return (
    <>
      <ChoiceCards
        legend="Intent"
        name="context-intent"
        choices={intents.map(({ id, title, description }) => ({ value: id, title, description }))}
        value={intent}
        onChange={choose}
      />
      {findings}
    </>
  )
}
