import type { VolumeMount } from 'kubernetes-types/core/v1'
import type { Context } from '../../context.ts'

/** Where the control plane finds its volumes. */
export const ownMounts = (context: Context): VolumeMount[] => [
  { name: 'data', mountPath: '/data' },
  { name: 'binaries', mountPath: '/binaries' },
  { name: 'certs', mountPath: '/pki' },
  { name: 'helm-cache', mountPath: '/.cache/helm' },
  ...context.parts.distroInUse(context).scratch,
  { name: 'vcluster-config', mountPath: context.parts.configFolder },
  { name: 'tmp', mountPath: '/tmp' },
]
