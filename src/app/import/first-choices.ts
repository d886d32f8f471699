import { defaultConfig, type Config } from '../../core/index.ts'
import type { ImportChoices } from './import-patch.ts'

/** What an import offers to do at first. A release name that somebody chose is not taken away unasked. */
export const firstChoices = ({ release }: Config): ImportChoices => ({
  replaces: true,
  isDeployed: false,
  takesRelease:
    release.name === defaultConfig.release.name && release.namespace === defaultConfig.release.namespace,
})
