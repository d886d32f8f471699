import { t } from '../../i18n/index.ts'
import { helmCommand } from './helm-command.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target } from './target.ts'
import { targetValues } from './target-values.ts'

/** `helm upgrade --install` with the values beside it. */
export const helm: Target = {
  id: 'helm',
  title: 'Helm',
  get description() {
    return t`One command that installs or upgrades the release, with the values file.`
  },
  files(input) {
    const values = targetValues(input)
    const names = values.files.map(({ name }) => name)
    const text = helmCommand(input.config.release, input.catalog.chartVersion, ...names)
    return {
      ok: true,
      files: [{ name: 'helm-install.sh', text, language: 'shell' }, ...values.files],
      notes: [...releaseNotes(input), ...values.notes],
    }
  },
}
