import { labelSelector } from '../families/label-selector.ts'
import { nameMappings } from '../families/name-mappings.ts'
import { synced } from '../families/synced.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const namespacePolicy = (what: string): Help => ({
  '': { title: 'Namespace policy', help: `Tenant namespaces whose routes may use ${what}.` },
  from: { title: 'From', help: 'All, Same for the namespace of the Gateway, or Selector.' },
  ...under(
    'selector',
    labelSelector({ objects: 'namespaces', help: 'Which tenant namespaces, where the choice is Selector.' }),
  ),
})

const allowedRoutes: Help = {
  '': { title: 'Allowed routes', help: 'Which routes of the tenant may use Gateways of the host cluster.' },
  ...under('defaultVirtualNamespacePolicy', namespacePolicy('Gateways without an override')),
  overrides: { title: 'Overrides', help: 'Gateways with a policy of their own.' },
  'overrides[]': {
    title: 'Override',
    help: 'The policy for one Gateway of the host cluster, which a mapping must cover.',
  },
  'overrides[].hostNamespace': {
    title: 'Host namespace',
    help: 'Namespace of the Gateway in the host cluster.',
  },
  'overrides[].name': { title: 'Gateway', help: 'Name of the Gateway in the host cluster.' },
  'overrides[].allowedHostnames': {
    title: 'Allowed host names',
    help: 'Host names that routes may claim at the Gateway, such as *.example.com. Empty allows any.',
  },
  ...under('overrides[].virtualNamespacePolicy', namespacePolicy('this Gateway')),
}

/** Gateways of the host cluster that tenants see and attach routes to. */
export const syncGateways: Help = under('sync.fromHost.gateways', {
  ...synced({
    title: 'Gateways',
    objects: 'Gateways',
    direction: 'from',
    enabled: 'Shows the mapped Gateways in the tenant, so that its routes can use them. Needs mappings.',
  }),
  ...under(
    'selector',
    labelSelector({
      objects: 'Gateways',
      help: 'Which of the mapped Gateways appear. Empty means all of them.',
    }),
  ),
  ...nameMappings('Gateways'),
  ...under('allowedRoutes', allowedRoutes),
  metadata: { title: 'Metadata', help: 'What the copies tell about their origin.' },
  'metadata.exposeSourceGateway': {
    title: 'Name the source',
    help: 'Notes namespace and name of the host Gateway in an annotation of its copy.',
  },
  sanitize: { title: 'Left out', help: 'Parts of Gateways that tenants do not see.' },
  'sanitize.certificateRefs': {
    title: 'Hide certificates',
    help: 'Leaves the names of certificate Secrets out of the copies.',
  },
  'sanitize.infrastructure': {
    title: 'Hide infrastructure',
    help: 'Leaves the infrastructure settings out of the copies.',
  },
  status: { title: 'Status', help: 'What tenants see of the state of a Gateway.' },
  'status.exposeAddresses': { title: 'Show addresses', help: 'Shows tenants the addresses of the Gateway.' },
})
