import type { Context } from '../context.ts'

/** Whether plain Kubernetes is the distro, whose components can be asked one by one. */
export const isK8s = (context: Context): boolean => context.parts.distro(context) === 'k8s'
