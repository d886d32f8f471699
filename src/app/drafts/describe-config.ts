import type { Config } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import { countSettings } from '../count-settings.ts'

/** A configuration in one line: `my-vcluster in team-a, chart 0.36, 12 settings`. */
export const describeConfig = ({ release, chart, overrides }: Config): string =>
  t`${release.name} in ${release.namespace}, chart ${chart}, ${countSettings(overrides)}`
