import type { Path } from '../../../core/index.ts'
import { fieldsOf } from '../../../wizard/fields-of.ts'
import { steps } from '../../../wizard/index.ts'
import type { FieldEntry } from '../../../wizard/step.ts'
import type { WizardState } from '../../store.ts'

const byPath = new Map<string, readonly FieldEntry[]>()
for (const step of steps)
  for (const entry of fieldsOf(step))
    if (!entry.home) byPath.set(entry.path, [...(byPath.get(entry.path) ?? []), entry])

/** The wizard's own field for a path; where it has two meanings, the one that fits the config. Null where no step has it. */
export function wizardEntry(path: Path, { config, view }: WizardState): FieldEntry | null {
  // A key with dots is none of the wizard's.
  const entries = path.some((key) => key.includes('.')) ? [] : (byPath.get(path.join('.')) ?? [])
  return entries.find(({ when }) => when?.(config, view) !== false) ?? entries.at(-1) ?? null
}
