import { synced } from '../families/synced.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const kind = (key: string, objects: string, enabled: string): Help =>
  under(key, synced({ title: objects, objects, direction: 'to', enabled }))

/** Gateway API objects of the tenant that get to the host cluster. */
export const syncGatewayApi: Help = under('sync.toHost.gatewayApi', {
  ...synced({
    title: 'Gateway API',
    objects: 'Gateway API objects',
    direction: 'to',
    enabled:
      'Copies Gateways and HTTPRoutes, and shows GatewayClasses of the host. Other routes have switches of their own.',
  }),
  ...kind('gateways', 'Gateways', 'Copies Gateways of the tenant, so that the host cluster serves them.'),
  ...kind(
    'httpRoutes',
    'HTTPRoutes',
    'Copies HTTP routes, so that Gateways of the host cluster follow them.',
  ),
  ...kind('tlsRoutes', 'TLSRoutes', 'Copies TLS routes, so that Gateways of the host cluster follow them.'),
  ...kind(
    'backendTLSPolicies',
    'BackendTLSPolicies',
    'Copies policies for TLS between Gateways and Services.',
  ),
  ...kind(
    'referenceGrants',
    'ReferenceGrants',
    'With auto, grants follow the sync of routes and are copied only if namespaces are synced too.',
  ),
})
