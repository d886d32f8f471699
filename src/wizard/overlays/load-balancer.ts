import type { Overlay } from './overlay.ts'
import { hasQuota } from './parts/has-quota.ts'
import { publicName } from './parts/public-name.ts'
import { setAll } from './parts/set-all.ts'

export const loadBalancer: Overlay = {
  id: 'load-balancer',
  title: 'Load balancer',
  group: 'exposure',
  summary:
    'Exposes the tenant API on port 443 of a load balancer, for the address range 203.0.113.0/24 and the name NAME.example.com; replace both.',
  tradeOffs: ['One load balancer to pay for per virtual cluster.', 'A DNS record must point the name to it.'],
  expects: [],
  versions: {},
  fits: () => true,
  patch: ({ release, effective }) => {
    const { server, certificate } = publicName(release, effective)
    const spec = {
      type: 'LoadBalancer',
      loadBalancerSourceRanges: ['203.0.113.0/24'],
      // The quota counts the node ports that Kubernetes otherwise opens for a load balancer.
      ...(hasQuota(effective) ? { allocateLoadBalancerNodePorts: false } : {}),
    }
    return { edits: [...setAll({ controlPlane: { service: { spec } } }), ...certificate, ...server] }
  },
}
