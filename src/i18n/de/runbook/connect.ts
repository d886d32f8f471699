import type { Translations } from '../../translations.ts'

/** The German of sections/connect.ts. */
export const runbookConnect: Translations = {
  Connect: 'Verbinden',
  'The namespaces of the tenant. The current context is now the tenant; vcluster disconnect goes back. All other commands of this runbook are for the host.':
    'Die Namespaces des Tenants. Der aktuelle Kontext ist jetzt der Tenant; vcluster disconnect führt zurück. Alle anderen Befehle dieses Runbooks gelten für den Host.',
  'While connected: CoreDNS is Running. Pending: the pods cannot be scheduled on the host.':
    'Solange die Verbindung steht: CoreDNS ist Running. Pending: Die Pods lassen sich auf dem Host nicht einplanen.',
  'Or with kubectl alone:': 'Oder mit kubectl allein:',
  'A kubeconfig of an administrator of the tenant. "not found": the control plane has not been ready yet.':
    'Eine Kubeconfig mit Administratorrechten im Tenant. „not found“: Die Control Plane war noch nicht bereit.',
  'The kubeconfig points at https://localhost:8443. Leave it running and go on in a second terminal.':
    'Die Kubeconfig zeigt auf https://localhost:8443. Den Befehl laufen lassen und in einem zweiten Terminal weitermachen.',
  'The kubeconfig points at {0}.': 'Die Kubeconfig zeigt auf {0}.',
  'The namespaces of the tenant, not those of the host.': 'Die Namespaces des Tenants, nicht die des Hosts.',
  'EXTERNAL-IP is the address of the API server. <pending>: no load balancer could be made.':
    'EXTERNAL-IP ist die Adresse des API-Servers. <pending>: Es konnte kein Load Balancer angelegt werden.',
  'The port behind the colon is open on every node of the host cluster.':
    'Der Port hinter dem Doppelpunkt ist auf jedem Node des Host-Clusters offen.',
  'The host name leads to the control plane. TLS must pass through to it, because it checks client certificates.':
    'Der Hostname führt zur Control Plane. TLS muss bis zu ihr durchgereicht werden, weil sie Client-Zertifikate prüft.',
}
