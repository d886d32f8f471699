import type { ServiceSpec } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'
import { given } from '../workload/given.ts'
import { servicePorts } from './service-ports.ts'

const path = 'controlPlane.service.spec'

/**
 * What the user gives, and behind it the ports and the selector that are missing there.
 * @throws TemplateError('manifest') where the user's map is empty: its braces cannot be followed by keys
 */
export function serviceSpec(context: Context): ServiceSpec {
  const spec = context.value(path)
  const added: ServiceSpec = {
    ...(!truthy(context.value(`${path}.ports`)) && { ports: servicePorts(context) }),
    ...(!truthy(context.value(`${path}.selector`)) &&
      context.parts.runsWorkload(context) && {
        selector: { app: 'vcluster', release: context.parts.releaseSelector(context) },
      }),
  }
  if (!truthy(spec))
    throw new TemplateError('manifest', 'the Service needs a spec, at least a type', path.split('.'))
  return { ...given<ServiceSpec>(spec), ...added }
}
