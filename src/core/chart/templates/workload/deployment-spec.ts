import type { DeploymentSpec } from 'kubernetes-types/apps/v1'
import { toInt } from '../../../go/to-int.ts'
import type { Context } from '../../context.ts'

/** What the control plane's spec has only as a Deployment. */
export const deploymentSpec = (context: Context): Pick<DeploymentSpec, 'strategy'> => ({
  strategy: {
    rollingUpdate: {
      maxSurge: 1,
      maxUnavailable:
        toInt(context.value('controlPlane.statefulSet.highAvailability.replicas')) === 1 ? 0 : 1,
    },
    type: 'RollingUpdate',
  },
})
