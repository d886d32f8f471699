import type { Translations } from '../../../translations.ts'

export const controlPlaneStandalone: Translations = {
  Standalone: 'Standalone',
  'A control plane as a process on a machine, without a host cluster.':
    'Eine Control Plane als Prozess auf einer Maschine, ohne Host-Cluster.',
  'Run standalone': 'Standalone-Modus verwenden',
  'Runs the control plane on a machine instead of in a host cluster; its workers are private nodes.':
    'Führt die Control Plane auf einer Maschine statt in einem Host-Cluster aus; ihre Worker sind private Nodes.',
  'Data directory': 'Datenverzeichnis',
  'Directory of the machine in which the control plane keeps its data.':
    'Verzeichnis der Maschine, in dem die Control Plane ihre Daten hält.',
  'Advertised address': 'Bekanntgegebene Adresse',
  'IP address that pods and nodes are told, for machines whose default route is not the right one.':
    'IP-Adresse, die Pods und Nodes genannt wird, für Maschinen, deren Standardroute nicht die richtige ist.',
  'Path of a local file with the Kubernetes binaries, instead of a download.':
    'Pfad einer lokalen Datei mit den Kubernetes-Binaries, statt eines Downloads.',
  'Configuration sync': 'Konfigurationsabgleich',
  'Changing the configuration from inside the cluster.': 'Die Konfiguration aus dem Cluster heraus ändern.',
  'Configuration from a Secret': 'Konfiguration aus einem Secret',
  'Follows the Secret vcluster-config in kube-system, and restarts the control plane where it has to.':
    'Folgt dem Secret vcluster-config in kube-system und startet die Control Plane neu, wenn es nötig ist.',
  'Machines that a node provider supplies for the control plane.':
    'Maschinen, die ein Node-Provider für die Control Plane liefert.',
  'Node provider that supplies the machines.': 'Node-Provider, der die Maschinen liefert.',
  'Number of machines.': 'Zahl der Maschinen.',
  'What happens while the machine of the control plane joins the cluster.':
    'Was geschieht, während die Maschine der Control Plane dem Cluster beitritt.',
  'Node name': 'Node-Name',
  'Name of the node that the machine becomes. Empty means its host name.':
    'Name des Nodes, zu dem die Maschine wird. Leer bedeutet ihren Hostnamen.',
  'Join as a node': 'Als Node beitreten',
  'Makes the machine of the control plane a node of the cluster. Off, it runs no pods.':
    'Macht die Maschine der Control Plane zu einem Node des Clusters. Ist dies aus, laufen auf ihr keine Pods.',
}
