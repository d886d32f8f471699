import type { ServicePort } from 'kubernetes-types/core/v1'
import { all, on } from '../templates/rbac/conditions.ts'
import type { Context } from '../context.ts'

const serves = all(on('privateNodes.enabled'), on('controlPlane.advanced.konnectivity.server.enabled'))

/** Where private nodes reach the konnectivity server, by port name. */
export const konnectivityPorts = (
  context: Context,
  ports: Readonly<Record<string, number>>,
): readonly ServicePort[] =>
  serves(context) ? Object.entries(ports).map(([name, port]) => ({ name, port, protocol: 'TCP' })) : []
