import type { Translations } from '../../translations.ts'

export const coredns: Translations = {
  'No DNS in the tenant': 'Kein DNS im Tenant',
  'Without CoreDNS no Service name resolves inside the tenant, unless you install a DNS server yourself.':
    'Ohne CoreDNS wird im Tenant kein Service-Name aufgelöst, es sei denn, dort ist ein eigener DNS-Server installiert.',
  'Embedded CoreDNS needs a licence': 'Eingebettetes CoreDNS braucht eine Lizenz',
  'Only the pro image holds CoreDNS, and it wants a licence (free tier): without the Secret of the platform the control plane crashes in a loop.':
    'Nur das Pro-Image enthält CoreDNS, und es verlangt eine Lizenz (kostenlose Stufe): Ohne das Secret der Plattform stürzt die Control Plane in einer Schleife ab.',
  'Deployment settings of embedded CoreDNS': 'Deployment-Einstellungen von eingebettetem CoreDNS',
  'Embedded CoreDNS runs in the control-plane pods, so there is no deployment that the settings could apply to.':
    'Eingebettetes CoreDNS läuft in den Control-Plane-Pods; es gibt kein Deployment, für das die Einstellungen gelten könnten.',
  'Tenant resolves names of the host': 'Tenant löst Namen des Hosts auf',
  'Names that the tenant does not know are looked up in the host cluster, so workloads can find Services of other namespaces there. That is a weaker isolation.':
    'Namen, die der Tenant nicht kennt, werden im Host-Cluster nachgeschlagen. Workloads können dort Services anderer Namespaces finden; das schwächt die Isolation.',
  'Single CoreDNS pod': 'Einzelner CoreDNS-Pod',
  'The control plane survives the loss of a pod, but with one CoreDNS pod names in the tenant stop resolving until it is back.':
    'Die Control Plane übersteht den Verlust eines Pods. Fällt aber der einzige CoreDNS-Pod aus, werden im Tenant keine Namen aufgelöst, bis er zurück ist.',
  'DNS mappings without embedded CoreDNS': 'DNS-Zuordnungen ohne eingebettetes CoreDNS',
  'Only the embedded CoreDNS of the pro image knows these mappings. With CoreDNS in pods of its own they have no effect.':
    'Nur das eingebettete CoreDNS des Pro-Images kennt diese Zuordnungen. Läuft CoreDNS in eigenen Pods, bleiben sie wirkungslos.',
  'The tenant has no DNS.': 'Der Tenant hat kein DNS.',
  'Use CoreDNS': 'CoreDNS verwenden',
  'Embedded CoreDNS works only with a free or paid licence of the vCluster Platform.':
    'Eingebettetes CoreDNS funktioniert nur mit einer kostenlosen oder bezahlten Lizenz der vCluster Platform.',
  'Use CoreDNS in pods of its own': 'CoreDNS in eigenen Pods verwenden',
  'Embedded CoreDNS ignores the deployment settings.':
    'Eingebettetes CoreDNS ignoriert die Deployment-Einstellungen.',
  'Tenant workloads can resolve Services of the host cluster.':
    'Workloads des Tenants können Services des Host-Clusters auflösen.',
  '{0} control-plane replicas, but a single CoreDNS pod.':
    '{0} Control-Plane-Replikate, aber nur ein CoreDNS-Pod.',
  'Use 2 CoreDNS replicas': '2 CoreDNS-Replikate verwenden',
  'networking.resolveDNS has no effect because CoreDNS is not embedded.':
    'networking.resolveDNS bleibt wirkungslos, weil CoreDNS nicht eingebettet ist.',
  'Embed CoreDNS': 'CoreDNS einbetten',
}
