import { summarise, type ManifestChanges } from '../../core/upgrade/index.ts'
import { t } from '../../i18n/index.ts'

/** What happens to the objects, in a sentence; those whose chart label alone differs are told apart. */
export function describeObjects(changes: ManifestChanges): string {
  const labels = changes.changed.filter(({ isLabelOnly }) => isLabelOnly).length
  const words = summarise({ ...changes, changed: changes.changed.filter(({ isLabelOnly }) => !isLabelOnly) })
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  return labels === 0 ? sentence : `${sentence} ${t`${labels} more differ only in the chart’s label.`}`
}
