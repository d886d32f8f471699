import type { Translations } from '../../../translations.ts'

export const syncGatewayApi: Translations = {
  'Gateway API': 'Gateway API',
  'How Gateway API objects of the tenant get to the host cluster.':
    'Wie Gateway-API-Objekte des Tenants in den Host-Cluster kommen.',
  'Sync Gateway API objects': 'Gateway-API-Objekte synchronisieren',
  'Copies Gateways and HTTPRoutes, and shows GatewayClasses of the host. Other routes have switches of their own.':
    'Kopiert Gateways und HTTPRoutes und zeigt GatewayClasses des Hosts. Andere Routen haben eigene Schalter.',
  'Rules that change single fields of Gateway API objects while they are synced.':
    'Regeln, die einzelne Felder von Gateway-API-Objekten beim Synchronisieren ändern.',
  'How Gateways of the tenant get to the host cluster.':
    'Wie Gateways des Tenants in den Host-Cluster kommen.',
  'Copies Gateways of the tenant, so that the host cluster serves them.':
    'Kopiert Gateways des Tenants, sodass der Host-Cluster sie bedient.',
  HTTPRoutes: 'HTTPRoutes',
  'How HTTPRoutes of the tenant get to the host cluster.':
    'Wie HTTPRoutes des Tenants in den Host-Cluster kommen.',
  'Sync HTTPRoutes': 'HTTPRoutes synchronisieren',
  'Copies HTTP routes, so that Gateways of the host cluster follow them.':
    'Kopiert HTTP-Routen, sodass Gateways des Host-Clusters ihnen folgen.',
  'Rules that change single fields of HTTPRoutes while they are synced.':
    'Regeln, die einzelne Felder von HTTPRoutes beim Synchronisieren ändern.',
  TLSRoutes: 'TLSRoutes',
  'How TLSRoutes of the tenant get to the host cluster.':
    'Wie TLSRoutes des Tenants in den Host-Cluster kommen.',
  'Sync TLSRoutes': 'TLSRoutes synchronisieren',
  'Copies TLS routes, so that Gateways of the host cluster follow them.':
    'Kopiert TLS-Routen, sodass Gateways des Host-Clusters ihnen folgen.',
  'Rules that change single fields of TLSRoutes while they are synced.':
    'Regeln, die einzelne Felder von TLSRoutes beim Synchronisieren ändern.',
  BackendTLSPolicies: 'BackendTLSPolicies',
  'How BackendTLSPolicies of the tenant get to the host cluster.':
    'Wie BackendTLSPolicies des Tenants in den Host-Cluster kommen.',
  'Sync BackendTLSPolicies': 'BackendTLSPolicies synchronisieren',
  'Copies policies for TLS between Gateways and Services.':
    'Kopiert Policies für TLS zwischen Gateways und Services.',
  'Rules that change single fields of BackendTLSPolicies while they are synced.':
    'Regeln, die einzelne Felder von BackendTLSPolicies beim Synchronisieren ändern.',
  ReferenceGrants: 'ReferenceGrants',
  'How ReferenceGrants of the tenant get to the host cluster.':
    'Wie ReferenceGrants des Tenants in den Host-Cluster kommen.',
  'Sync ReferenceGrants': 'ReferenceGrants synchronisieren',
  'With auto, grants follow the sync of routes and are copied only if namespaces are synced too.':
    'Mit auto folgen die Grants der Synchronisierung von Routen und werden nur kopiert, wenn auch Namespaces synchronisiert werden.',
  'Rules that change single fields of ReferenceGrants while they are synced.':
    'Regeln, die einzelne Felder von ReferenceGrants beim Synchronisieren ändern.',
}
