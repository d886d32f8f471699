import { useMemo } from 'react'
import type { Field as Facts } from '../../../core/index.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { translatedEntry } from '../../form/translated-entry.ts'
import { useWizard } from '../../store.ts'
import { plainEntry } from './plain-entry.ts'
import { wizardEntry } from './wizard-entry.ts'

/** A setting at any path of the values, keys with dots and items included, in the row that the steps would show. */
export function SettingRow({ facts }: { readonly facts: Facts }): React.JSX.Element {
  const own = useWizard((state) => wizardEntry(facts.path, state))
  const entry = useMemo(() => (own ? translatedEntry(own) : plainEntry(facts)), [own, facts])
  return <FieldRow entry={entry} facts={facts} />
}
