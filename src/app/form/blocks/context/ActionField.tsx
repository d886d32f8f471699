import { Field } from '../../../../ui/Field.tsx'
import { fieldIds } from '../../../../ui/field-ids.ts'
import { Segments } from '../../../../ui/Segments.tsx'
import { applyPatch, useWizard } from '../../../store.ts'

const id = 'context-action'

/** Whether the release exists already. */
export function ActionField(): React.JSX.Element {
  const isUpgrade = useWizard((state) => state.config.release.isUpgrade)
  return (
    <Field
      id={id}
      group
      title="Install or upgrade"
      help="An upgrade cannot change volumes, the store or the distribution as freely as a new installation."
    >
      <Segments
        name={id}
        labelledBy={fieldIds(id).title}
        describedBy={fieldIds(id).help}
        options={[
          { value: 'install', label: 'Install' },
          { value: 'upgrade', label: 'Upgrade' },
        ]}
        value={isUpgrade ? 'upgrade' : 'install'}
        onChange={(value) => applyPatch({ release: { isUpgrade: value === 'upgrade' } })}
      />
    </Field>
  )
}
