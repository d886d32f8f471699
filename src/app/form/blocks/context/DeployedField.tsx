import { Button } from '../../../../ui/Button.tsx'
import { Field } from '../../../../ui/Field.tsx'
import { applyPatch, current, useWizard } from '../../../store.ts'
import { messages } from './messages.ts'

const id = 'context-deployed'

/** Takes the values on the page as those that run now, so that later edits are judged against them. */
function remember(): void {
  const { config, view } = current()
  applyPatch({ cluster: { previous: { chart: config.chart, values: view.minimal } } })
}

/** What runs now, where an existing release is changed: the base of all warnings about changes that an upgrade cannot make. */
export function DeployedField(): React.JSX.Element {
  const previous = useWizard((state) => state.config.cluster.previous)
  const help = previous ? messages.deployedKept(previous.chart) : messages.deployedHelp()
  return (
    <Field id={id} group title={messages.deployed()} help={help}>
      <Button onClick={remember}>{previous ? messages.keepInstead() : messages.keep()}</Button>
      {previous && (
        <Button variant="link" onClick={() => applyPatch({ cluster: { previous: null } })}>
          {messages.forget()}
        </Button>
      )}
    </Field>
  )
}
