import { t } from '../../i18n/index.ts'
import type { TargetInput } from './target.ts'

/** What to do where a tool takes its values from one object only, so that secrets cannot stand apart. */
export function inlineSecretNotes({ secrets }: TargetInput): readonly string[] {
  if (secrets === null || secrets.omitted.length === 0) return []
  const places = secrets.omitted.map(({ path }) => path.join('.')).join(', ')
  return [
    t`There is no second file for secrets here, so placeholders stand in their place: ${places}. Fill them in where the object is applied, or take them from Secrets that the chart reads.`,
  ]
}
