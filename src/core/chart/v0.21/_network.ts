// templates/service.yaml, ingress.yaml and service-monitor.yaml: before the mark of the Service and templates in the Ingress
import type { NetworkParts } from '../parts/network.ts'
import { always } from '../templates/rbac/conditions.ts'
import { plainSpec } from '../templates/network/plain-spec.ts'

/** Chart 0.21's network parts, as far as they differ from 0.22. */
export const network = {
  serviceMark: {},
  metricsEndpoints: { apiserver: { path: '/metrics', when: always } },
  metricsMark: () => ({}),
  ingressSpec: plainSpec,
} satisfies Partial<NetworkParts>
