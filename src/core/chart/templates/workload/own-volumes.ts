import type { Volume } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'

/** The volumes that the control plane needs in any case, and those of its distro. */
export const ownVolumes = (context: Context): Volume[] => [
  { name: 'tmp', emptyDir: {} },
  { name: 'certs', emptyDir: {} },
  ...context.parts.distroInUse(context).scratch.map(({ name }) => ({ name, emptyDir: {} })),
  { name: 'vcluster-config', secret: { secretName: `vc-config-${context.release.name}` } },
]
