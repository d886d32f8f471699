import { t } from '../../i18n/index.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target } from './target.ts'
import { targetValues } from './target-values.ts'
import { vclusterCommand } from './vcluster-command.ts'

/** `vcluster create` with the values beside it. What the CLI does besides: loft-sh/vcluster pkg/cli/create_helm.go. */
export const vclusterCli: Target = {
  id: 'vcluster',
  title: 'vCluster CLI',
  get description() {
    return t`One command of the vCluster CLI, with the values file.`
  },
  files(input) {
    const { config, catalog } = input
    const values = targetValues(input)
    const names = values.files.map(({ name }) => name)
    const text = vclusterCommand(config.release, catalog.chartVersion, ...names)
    return {
      ok: true,
      files: [{ name: 'vcluster-create.sh', text, language: 'shell' }, ...values.files],
      notes: [
        ...releaseNotes(input),
        ...values.notes,
        t`Use a CLI of ${catalog.minor}: it checks the values against the settings of its own version.`,
        t`The CLI switches your kubeconfig to the new virtual cluster; --connect=false keeps it as it is.`,
        t`The CLI adds values of its own, such as a NodePort service on a local cluster. Where it is logged in to a platform, it adds the virtual cluster there (--add=false) or, with the platform driver, leaves the install to it (--driver helm).`,
      ],
    }
  },
}
