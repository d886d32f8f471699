import type { ServicePort } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { raw } from '../workload/raw.ts'

/** With Istio, the port at which requests wake a sleeping virtual cluster. It has the node port of `https`, as in the chart. */
export const wakePort = (context: Context): readonly ServicePort[] =>
  truthy(context.value('integrations.istio.enabled'))
    ? [
        {
          name: 'wake-http',
          port: 9090,
          nodePort: raw(context.value('controlPlane.service.httpsNodePort')),
          protocol: 'TCP',
        },
      ]
    : []
