import { Button } from '../../../../ui/Button.tsx'
import { Field } from '../../../../ui/Field.tsx'
import { applyPatch, current, useWizard } from '../../../store.ts'

const id = 'context-deployed'

/** Takes the values on the page as those that run now, so that later edits are judged against them. */
function remember(): void {
  const { config, view } = current()
  applyPatch({ cluster: { previous: { chart: config.chart, values: view.minimal } } })
}

/** What runs now, where an existing release is changed: the base of all warnings about changes that an upgrade cannot make. */
export function DeployedField(): React.JSX.Element {
  const previous = useWizard((state) => state.config.cluster.previous)
  const help = previous
    ? `Values of chart ${previous.chart} are kept as what runs now; every change is judged against them.`
    : 'Changes that an upgrade refuses can only be reported against the values that run now. With those on the page, keep them, then make your changes.'
  return (
    <Field id={id} group title="Deployed now" help={help}>
      <Button onClick={remember}>{previous ? 'Keep the current values instead' : 'Keep these values'}</Button>
      {previous && (
        <Button variant="link" onClick={() => applyPatch({ cluster: { previous: null } })}>
          Forget them
        </Button>
      )}
    </Field>
  )
}
