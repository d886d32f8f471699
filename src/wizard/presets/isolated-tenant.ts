import type { JsonObject } from '../../core/index.ts'
import { isAtLeast } from '../when/is-at-least.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

/** The policies of 0.31 to 0.33.1 let nothing from outside reach the API (networkpolicy.yaml of vcluster 0.31.0 to 0.33.2). */
const apiAccess = (minor: string): JsonObject =>
  isAtLeast(minor, '0.31') && !isAtLeast(minor, '0.34')
    ? { controlPlane: { ingress: [{ ports: [{ port: 8443, protocol: 'TCP' }] }] } }
    : {}

export const isolatedTenant: Preset = {
  id: 'isolated-tenant',
  title: 'Isolated tenant',
  summary: 'For tenants that you do not trust, on shared nodes: quota, default limits and network policies.',
  changes: [
    'A resource quota and default limits for about 20 pods; raise all of their numbers in proportion.',
    'Network policies around control plane and workloads.',
    'The baseline Pod Security Standard inside the tenant.',
    'An explicit CPU limit for the control plane, which the default limits would otherwise set unseen.',
  ],
  tradeOffs: [
    'The control plane counts against the quota of the tenant.',
    'The default quota forbids node ports, so NodePort and LoadBalancer Services are refused.',
    'Tenant traffic to private address ranges is blocked.',
    'An external store needs an egress rule of its own, and so does the DNS of OpenShift (ports 53 and 5353).',
    tradeOff.storageClass,
  ],
  expects: ['netpol-dns-labels', 'storageclass-unset'],
  versions: {},
  patch: (_, minor) => ({
    overrides: {
      controlPlane: { statefulSet: { resources: { limits: { cpu: '1' } } } },
      policies: {
        resourceQuota: { enabled: true },
        limitRange: { enabled: true },
        networkPolicy: { enabled: true, ...apiAccess(minor) },
        podSecurityStandard: 'baseline',
      },
    },
  }),
}
