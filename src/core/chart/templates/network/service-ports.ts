import type { ServicePort } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'
import { raw } from '../workload/raw.ts'

const section = 'controlPlane.service'

/** The ports of the control plane's Service. */
export function servicePorts(context: Context): ServicePort[] {
  const { parts } = context
  const targetPort = parts.runsWorkload(context) ? { targetPort: 8443 } : {}
  const nodePort = (name: string): number => raw(context.value(`${section}.${name}`))
  const https = {
    name: 'https',
    port: 443,
    ...targetPort,
    nodePort: nodePort('httpsNodePort'),
    protocol: 'TCP',
  }
  const ports = [https, ...parts.extraServicePorts(context)]
  if (!truthy(context.value('networking.advanced.proxyKubelets.byHostname')) || isLoadBalancer(context))
    return ports
  const kubelet = {
    name: 'kubelet',
    port: 10250,
    ...targetPort,
    nodePort: nodePort('kubeletNodePort'),
    protocol: 'TCP',
  }
  return [...ports, kubelet]
}

/** Go's `eq` takes nothing at all for unequal, and refuses to compare anything else than text with text. */
function isLoadBalancer(context: Context): boolean {
  const type = context.value(`${section}.spec.type`)
  if (type === undefined || typeof type === 'string') return type === 'LoadBalancer'
  throw new TemplateError('render', 'error calling eq: incompatible types for comparison', [
    ...section.split('.'),
    'spec',
    'type',
  ])
}
