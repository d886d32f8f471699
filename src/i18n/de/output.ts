import type { Translations, Value } from '../translations.ts'

const need = (replicas: Value, name: Value): string =>
  replicas === 1 ? `Der Pod von ${name} braucht` : `Die ${replicas} Pods von ${name} brauchen`

export const output: Translations = {
  Output: 'Ausgabe',
  Export: 'Export',
  Compare: 'Vergleich',
  Runbook: 'Runbook',
  'Show the form again': 'Formular wieder anzeigen',
  'Output over the whole width': 'Ausgabe über die ganze Breite',
  Save: 'Speichern',

  'Nothing set. Type here, or use the form': 'Nichts gesetzt. Hier tippen oder das Formular nutzen',
  '1 line': '1 Zeile',
  '{0} lines': '{0} Zeilen',
  'Form and manifests keep what could be read last.':
    'Formular und Manifeste behalten den zuletzt lesbaren Stand.',
  'Go back to it': 'Zurück zu diesem Stand',
  '<key>Esc</key>, then <key>Tab</key> leaves the editor':
    '<key>Esc</key>, dann <key>Tab</key> verlässt den Editor',
  'Nothing differs from the chart’s defaults yet.': 'Noch weicht nichts vom Standard des Charts ab.',

  Manifests: 'Manifeste',
  manifests: 'Manifeste',
  Object: 'Objekt',
  'All {0} objects': 'Alle Objekte ({0})',
  'No kind': 'Ohne kind',
  'Rendered for host Kubernetes {0}. <link>Name yours</link> to be exact.':
    'Gerendert für Host-Kubernetes {0}. Genauer wird es, wenn Sie <link>Ihre Version angeben</link>.',
  'Why there are no manifests': 'Warum es keine Manifeste gibt',
  'Helm would refuse these values': 'Helm würde diese Values ablehnen',
  'There is nothing to show until this is settled; the values stay as they are.':
    'Bis das geklärt ist, gibt es nichts anzuzeigen; die Values bleiben, wie sie sind.',

  Footprint: 'Fußabdruck',
  Explain: 'Erklären',
  pod: 'Pod',
  pods: 'Pods',
  'Pods of control plane, etcd and CoreDNS; those of the tenant come on top':
    'Pods von Control Plane, etcd und CoreDNS; die des Tenants kommen hinzu',
  'CPU requests of these pods': 'CPU-Requests dieser Pods',
  'Gi memory': 'Gi RAM',
  'Memory requests of these pods': 'Memory-Requests dieser Pods',
  'Gi storage': 'Gi Storage',
  'Sizes of all volume claims': 'Größen aller Volume-Claims',
  needs: 'braucht',
  node: 'Node',
  nodes: 'Nodes',
  'With fewer nodes pods stay pending': 'Mit weniger Nodes bleiben Pods auf „Pending“',
  zones: 'Zonen',

  'What the virtual cluster asks of the host cluster at rest, added up from the manifests that Helm would install. The scheduler goes by requests; limits are what the pods may use at most.':
    'Was der virtuelle Cluster im Ruhezustand vom Host-Cluster braucht, addiert aus den Manifesten, die Helm installieren würde. Der Scheduler richtet sich nach Requests; Limits sind, was die Pods höchstens nutzen dürfen.',
  Together: 'Zusammen',
  'no limit': 'kein Limit',
  'limit {0}': 'Limit {0}',
  Memory: 'Arbeitsspeicher',
  'Requests of each workload': 'Requests je Workload',
  Workload: 'Workload',
  Pods: 'Pods',
  'started by the control plane': 'von der Control Plane gestartet',

  'Containers of one pod of each ({0})': 'Container eines Pods je Workload ({0})',
  'Containers that run together are added up. Init containers run one after another before them and count only where one needs more.':
    'Container, die gleichzeitig laufen, werden addiert. Init-Container laufen vorher nacheinander und zählen nur, wo einer mehr braucht.',
  Containers: 'Container',
  Container: 'Container',
  Ephemeral: 'Ephemeral',
  'before the others': 'vor den anderen',
  'beside the others': 'neben den anderen',
  any: 'beliebig',
  '{0}, no limit': '{0}, kein Limit',
  '{0} to {1}': '{0} bis {1}',

  'No volumes are claimed.': 'Es werden keine Volumes beansprucht.',
  'Volume claims': 'Volume-Claims',
  Claim: 'Claim',
  '{0} of {1}': '{0} von {1}',
  Size: 'Größe',
  'Storage class': 'StorageClass',
  'default class of the host': 'Standardklasse des Hosts',

  'Nodes and zones': 'Nodes und Zonen',
  'The {0} pods of {1} need {2} nodes: {3}.': (replicas, name, count, reason) =>
    `${need(replicas, name)} ${count} ${count === 1 ? 'Node' : 'Nodes'}: ${reason}.`,
  'The {0} pods of {1} need {2} zones: {3}.': (replicas, name, count, reason) =>
    `${need(replicas, name)} ${count} ${count === 1 ? 'Zone' : 'Zonen'}: ${reason}.`,
  'required anti-affinity keeps them apart': 'zwingende Anti-Affinität hält sie auseinander',
  'a spread constraint keeps them pending where there are fewer':
    'gibt es weniger, bleiben sie wegen eines Spread-Constraints auf „Pending“',
  'The pods of {0} spread over the nodes and zones that there are.':
    'Die Pods von {0} verteilen sich auf die vorhandenen Nodes und Zonen.',
  'The pods of {0} spread over the nodes that there are.':
    'Die Pods von {0} verteilen sich auf die vorhandenen Nodes.',
  'The pods of {0} spread over the zones that there are.':
    'Die Pods von {0} verteilen sich auf die vorhandenen Zonen.',
  'All pods may share one node.': 'Alle Pods dürfen sich einen Node teilen.',
  'With {0} nodes one can be drained and every pod still has a place.':
    'Mit {0} Nodes lässt sich einer leeren, und jeder Pod findet noch Platz.',
  'With {0} zones the loss of one leaves a majority.':
    'Mit {0} Zonen bleibt beim Ausfall einer Zone eine Mehrheit.',

  'Not counted': 'Nicht mitgezählt',
  'The claim {0}, which must exist already.': 'Der Claim {0}, der schon vorhanden sein muss.',
  'The load balancer of the Service {0}, which the provider bills.':
    'Der Load Balancer des Service {0}, den der Anbieter in Rechnung stellt.',
  'The DaemonSet {0}: one pod on every node.': 'Das DaemonSet {0}: ein Pod auf jedem Node.',
  'The Job {0}, which ends.': 'Der Job {0}, der sich beendet.',
  'The CronJob {0}, which comes and goes.': 'Der CronJob {0}, der nur zeitweise läuft.',
  'What tenants start: their pods, volumes and load balancers.':
    'Was Tenants starten: ihre Pods, Volumes und Load Balancer.',
  'Copies that the storage makes, snapshots and backups.':
    'Kopien, die das Speichersystem anlegt, Snapshots und Backups.',
  'Databases and etcd outside, the platform, and traffic between zones.':
    'Externe Datenbanken, externes etcd, die Plattform und der Verkehr zwischen Zonen.',
}
