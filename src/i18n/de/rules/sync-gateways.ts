import type { Translations } from '../../translations.ts'

/** The German of rules/sync-gateways.ts. */
export const syncGateways: Translations = {
  'the host side needs a namespace and a name': 'die Host-Seite braucht einen Namespace und einen Namen',
  'the tenant side needs a namespace and a name': 'die Tenant-Seite braucht einen Namespace und einen Namen',
  'a wildcard goes to a wildcard, a name to a name':
    'eine Wildcard gehört zu einer Wildcard, ein Name zu einem Namen',
  'the namespace {0} of the tenant is reserved': 'der Namespace {0} des Tenants ist reserviert',
  'another mapping covers the same Gateway': 'eine andere Zuordnung deckt dasselbe Gateway ab',
  'another mapping has the same target': 'eine andere Zuordnung hat dasselbe Ziel',
  'No mapping brings the Gateway {0}/{1}.': 'Keine Zuordnung bringt das Gateway {0}/{1} in den Tenant.',
  '"{0}" is no host name.': '„{0}“ ist kein Hostname.',
  'Gateways that cannot be mapped so': 'Gateways, die sich so nicht zuordnen lassen',
  'Each Gateway of the host goes to one place in the tenant, outside the namespaces of Kubernetes. The control plane exits at start when nothing is mapped, when mappings overlap, or when an override is about a Gateway that is not mapped.':
    'Jedes Gateway des Hosts kommt an genau einen Ort im Tenant, außerhalb der Namespaces von Kubernetes. Die Control Plane beendet sich beim Start, wenn nichts zugeordnet ist, wenn sich Zuordnungen überschneiden oder wenn eine eigene Policy ein nicht zugeordnetes Gateway betrifft.',
  'Gateways are synced, but none is mapped.': 'Gateways werden synchronisiert, aber keines ist zugeordnet.',
  'Do not sync Gateways': 'Gateways nicht synchronisieren',
  '"{0}" is refused: {1}.': '„{0}“ wird abgelehnt: {1}.',
}
