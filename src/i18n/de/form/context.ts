import type { Translations, Value } from '../../translations.ts'

const day = (date: Value | undefined): string => String(date).split('-').toReversed().join('.')

export const formContext: Translations = {
  Release: 'Release',
  'Host cluster': 'Host-Cluster',
  'Not said': 'Keine Angabe',
  'Install or upgrade': 'Installation oder Upgrade',
  'An upgrade cannot change volumes, the store or the distribution as freely as a new installation.':
    'Ein Upgrade kann Volumes, Store und Distribution nicht so frei ändern wie eine neue Installation.',
  Install: 'Installation',
  Upgrade: 'Upgrade',
  'Chart version': 'Chart-Version',
  'Decides which settings exist and what they default to; your own values stay.':
    'Entscheidet, welche Einstellungen es mit welchen Standardwerten gibt; eigene Werte bleiben.',
  'Released {0}, fixes until {1}, end of life {2}.': (released, support, end) =>
    `Veröffentlicht am ${day(released)}, Fehlerbehebungen bis ${day(support)}, End of Life am ${day(end)}.`,
  '{0} (end of life)': '{0} (End of Life)',
  'Release name': 'Release-Name',
  'Names the virtual cluster and nearly every object. Selectors contain it, and it cannot be changed later.':
    'Benennt den virtuellen Cluster und fast jedes Objekt. Er steht in Selektoren und lässt sich später nicht ändern.',
  Namespace: 'Namespace',
  'Where the host cluster keeps control plane and workloads. One virtual cluster per namespace; it follows the name until you change it.':
    'Wo der Host-Cluster Control Plane und Workloads hält. Ein virtueller Cluster je Namespace; er folgt dem Namen, bis Sie ihn ändern.',
  '{0}/{1}': '{0}/{1}',
  'Deployed now': 'Derzeit installiert',
  'Changes that an upgrade refuses can only be reported against the values that run now. With those on the page, keep them, then make your changes.':
    'Änderungen, die ein Upgrade ablehnt, lassen sich nur im Vergleich mit den derzeit laufenden Values erkennen. Diese zuerst auf die Seite bringen und merken, dann ändern.',
  'Values of chart {0} are kept as what runs now; every change is judged against them.':
    'Values von Chart {0} sind als laufender Stand gemerkt; jede Änderung wird daran gemessen.',
  'Keep these values': 'Diese Values merken',
  'Keep the current values instead': 'Stattdessen die aktuellen Values merken',
  'Forget them': 'Nicht mehr merken',
  Intent: 'Zweck',
  Platform: 'Plattform',
  'Storage classes, priority and security advice depend on it.':
    'Davon hängen StorageClasses, Priorität und Empfehlungen zur Sicherheit ab.',
  Licence: 'Lizenz',
  'Settings that need more than you have are then reported.':
    'Einstellungen, die mehr brauchen als vorhanden, werden dann gemeldet.',
  'Host Kubernetes version': 'Kubernetes-Version des Hosts',
  'As kubectl version shows it for the server. Manifests are rendered for {0} where nothing is said.':
    'Wie kubectl version sie für den Server zeigt. Ohne Angabe werden Manifeste für {0} gerendert.',
  '{0} (assumed)': '{0} (angenommen)',
  'Tenants can run the same version.': 'Tenants können dieselbe Version ausführen.',
  Nodes: 'Nodes',
  'Worker nodes that can take control-plane pods. Decides whether replicas can be kept apart.':
    'Worker-Nodes, die Control-Plane-Pods aufnehmen können. Entscheidet, ob sich Replikate trennen lassen.',
  Zones: 'Zonen',
  'Availability zones that these nodes are in.': 'Verfügbarkeitszonen, in denen diese Nodes stehen.',
  'Enter major and minor version, such as 1.35 or v1.35.2.':
    'Major- und Minor-Version angeben, etwa 1.35 oder v1.35.2.',
}
