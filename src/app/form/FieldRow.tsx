import { lazy, memo, Suspense, useId, useMemo } from 'react'
import { get, type Field as Facts } from '../../core/index.ts'
import { fieldIds } from '../../ui/field-ids.ts'
import type { FieldEntry } from '../../wizard/step.ts'
import { useWizard } from '../store.ts'
import { controlKind, type ControlKind } from './control-kind.ts'
import { CheckField } from './controls/CheckField.tsx'
import type { ControlProps } from './controls/control-props.ts'
import { ListField } from './controls/ListField.tsx'
import { MapField } from './controls/MapField.tsx'
import { SegmentField } from './controls/SegmentField.tsx'
import { SelectField } from './controls/SelectField.tsx'
import { SuggestField } from './controls/SuggestField.tsx'
import { SwitchField } from './controls/SwitchField.tsx'
import { TextField } from './controls/TextField.tsx'
import { factsOf } from './facts-of.ts'
import styles from './FieldRow.module.css'

/** Brings the YAML reader along, which the first step does without. */
const YamlField = lazy(() => import('./controls/YamlField.tsx'))

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

export interface FieldRowProps {
  readonly entry: FieldEntry
  /** For paths whose keys have dots, which no dotted text can name. */
  readonly facts?: Facts
}

/** One setting of the values, with the control that its type in the chosen chart asks for. Nothing where the chart lacks it. */
export const FieldRow = memo(function FieldRow({
  entry,
  facts: given,
}: FieldRowProps): React.JSX.Element | null {
  const catalog = useWizard((state) => state.catalog)
  const facts = given ?? factsOf(catalog, entry.path)
  return facts && <Row entry={entry} facts={facts} />
})

function Row({ entry, facts }: { readonly entry: FieldEntry; readonly facts: Facts }): React.JSX.Element {
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
