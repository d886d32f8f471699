import { translate } from '../../../../i18n/index.ts'
import { ChoiceCards } from '../../../../ui/ChoiceCards.tsx'
import { intents } from '../../../../wizard/intents.ts'
import { applyPatch, useWizard } from '../../../store.ts'
import { messages } from './messages.ts'
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
        legend={messages.intent()}
        name="context-intent"
        choices={intents.map(({ id, title, description }) => ({
          value: id,
          title: translate(title),
          description: translate(description),
        }))}
        value={intent}
        onChange={choose}
      />
      {findings}
    </>
  )
}
