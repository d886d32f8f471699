import { lazy, Suspense, useId, useMemo } from 'react'
import { get, type Field as Facts } from '../../../core/index.ts'
import { fieldIds } from '../../../ui/field-ids.ts'
import { controlKind, type ControlKind } from '../../form/control-kind.ts'
import { CheckField } from '../../form/controls/CheckField.tsx'
import type { ControlProps } from '../../form/controls/control-props.ts'
import { ListField } from '../../form/controls/ListField.tsx'
import { MapField } from '../../form/controls/MapField.tsx'
import { SegmentField } from '../../form/controls/SegmentField.tsx'
import { SelectField } from '../../form/controls/SelectField.tsx'
import { SuggestField } from '../../form/controls/SuggestField.tsx'
import { SwitchField } from '../../form/controls/SwitchField.tsx'
import { TextField } from '../../form/controls/TextField.tsx'
import { useWizard } from '../../store.ts'
import { plainEntry } from './plain-entry.ts'
import styles from './SettingRow.module.css'
import { wizardEntry } from './wizard-entry.ts'

const YamlField = lazy(() => import('../../form/controls/YamlField.tsx'))

const controls: Readonly<Record<ControlKind, React.ComponentType<ControlProps>>> = {
  switch: SwitchField,
  segments: SegmentField,
  select: SelectField,
  number: TextField,
  text: TextField,
  suggest: SuggestField,
  list: ListField,
  checks: CheckField,
  map: MapField,
  yaml: YamlField,
}

/** A setting at any path of the values, keys with dots and items included, in the row that the steps would show. */
export function SettingRow({ facts }: { readonly facts: Facts }): React.JSX.Element {
  const own = useWizard((state) => wizardEntry(facts.path, state))
  const entry = useMemo(() => own ?? plainEntry(facts), [own, facts])
  const kind = useWizard((state) => controlKind(facts, entry, get(state.view.minimal, facts.path)))
  const id = useId()
  const ids = useMemo(() => fieldIds(id), [id])
  const Control = controls[kind]
  return (
    <Suspense fallback={<div className={styles['loading']} aria-busy="true" />}>
      <Control key={kind} entry={entry} facts={facts} ids={ids} />
    </Suspense>
  )
}
