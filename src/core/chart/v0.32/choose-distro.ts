import { truthy } from '../../go/truthy.ts'
import type { Context } from '../context.ts'
import type { Distro } from '../parts/workload.ts'
import { TemplateError } from '../template-error.ts'
import { kubernetes } from '../templates/workload/kubernetes.ts'

/**
 * `vcluster.distro`: the distro that is enabled, and Kubernetes where none is.
 * @throws TemplateError where several are enabled
 */
export const chooseDistro =
  (distros: readonly Distro[]) =>
  (context: Context): Distro => {
    const enabled = distros.filter(({ name }) => truthy(context.value(`controlPlane.distro.${name}.enabled`)))
    if (enabled.length > 1)
      throw new TemplateError(
        'fail',
        `only one distro can be enabled, not ${enabled.map(({ name }) => name).join(' and ')}`,
        ['controlPlane', 'distro'],
      )
    return enabled[0] ?? kubernetes
  }
