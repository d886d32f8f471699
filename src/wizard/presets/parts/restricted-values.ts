import type { JsonObject } from '../../../core/index.ts'
import { rootless } from './rootless.ts'

/** The control plane and its init containers without root, and the restricted standard inside the tenant. */
export const restrictedValues: JsonObject = {
  controlPlane: {
    distro: { k8s: { securityContext: rootless.other } },
    statefulSet: {
      security: { podSecurityContext: rootless.pod, containerSecurityContext: rootless.controlPlane },
    },
  },
  policies: { podSecurityStandard: 'restricted' },
}
