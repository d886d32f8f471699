import { t } from '../../i18n/index.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target } from './target.ts'
import { targetValues } from './target-values.ts'

/** The values file alone. */
export const valuesFile: Target = {
  id: 'values',
  get title() {
    return t`Values file`
  },
  get description() {
    return t`What differs from the defaults of the chart, for any tool that runs Helm.`
  },
  files(input) {
    const { files, notes } = targetValues(input)
    return { ok: true, files, notes: [...releaseNotes(input), ...notes] }
  },
}
