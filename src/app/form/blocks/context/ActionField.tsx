import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { Segments } from '../../../../ui/Segments.tsx'
import { applyPatch, useWizard } from '../../../store.ts'
import { messages } from './messages.ts'

const id = 'context-action'

/** Whether the release exists already. */
export function ActionField(): React.JSX.Element {
  const isUpgrade = useWizard((state) => state.config.release.isUpgrade)
  return (
    <Field id={id} group title={messages.action()} help={messages.actionHelp()}>
      <Segments
        name={id}
        labelledBy={fieldIds(id).title}
        describedBy={fieldIds(id).help}
        options={[
          { value: 'install', label: messages.install() },
          { value: 'upgrade', label: messages.upgrade() },
        ]}
        value={isUpgrade ? 'upgrade' : 'install'}
        onChange={(value) => applyPatch({ release: { isUpgrade: value === 'upgrade' } })}
      />
    </Field>
  )
}
