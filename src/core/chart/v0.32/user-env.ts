import type { EnvVar } from 'kubernetes-types/core/v1'
import { fromYaml } from '../../go/from-yaml.ts'
import { toYaml } from '../../go/to-yaml.ts'
import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import { given } from '../templates/workload/given.ts'
import { userEnv as newer } from '../templates/workload/user-env.ts'

/**
 * The user's environment variables. Without one for the distro, the chart prints a blank line behind them, which counts where the last
 * value ends with several line ends.
 */
export function userEnv(context: Context): readonly EnvVar[] {
  const section = `controlPlane.distro.${context.parts.distroInUse(context).name}`
  const env = context.value('controlPlane.statefulSet.env')
  if (!truthy(env) || truthy(context.value(`${section}.env`))) return newer(context)
  const text = toYaml(env)
  return given(text.includes('+\n') ? fromYaml(`${text}\n\n`) : env)
}
