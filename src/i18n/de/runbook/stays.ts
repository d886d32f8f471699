import type { Translations } from '../../translations.ts'

/** The German of sections/stays.ts. */
export const runbookStays: Translations = {
  'What stays as it is': 'Was bleibt, wie es ist',
  'Decide these before there is data. Later they need a new tenant and a move.':
    'Darüber entscheiden, bevor es Daten gibt. Später braucht es einen neuen Tenant und einen Umzug.',

  Setting: 'Einstellung',
  Now: 'Jetzt',
  'Why it stays': 'Warum es so bleibt',
  'not set': 'nicht gesetzt',
  'release and namespace': 'Release und Namespace',
  '{0} in {1}': '{0} in {1}',
  'Objects and certificates are named after them.': 'Objekte und Zertifikate sind danach benannt.',
  'backing store': 'Backing Store',
  'The control plane refuses to start with another one, see below.':
    'Mit einem anderen verweigert die Control Plane den Start, siehe unten.',
  'kind of workload': 'Art des Workloads',
  'Helm would replace it, and its claims stay behind or are deleted.':
    'Helm würde den Workload ersetzen; seine Claims bleiben zurück oder werden gelöscht.',
  distro: 'Distribution',
  'Refused, except k3s to k8s in 0.25 to 0.32.': 'Wird abgelehnt, außer k3s zu k8s in 0.25 bis 0.32.',
  'A StatefulSet cannot change it; Helm fails. See "Scale" for sizes.':
    'Ein StatefulSet kann das nicht ändern; Helm schlägt fehl. Für Größen siehe „Skalieren“.',
  'Another number breaks the etcd cluster.': 'Eine andere Zahl zerstört den etcd-Cluster.',
  'Refused by the control plane.': 'Lehnt die Control Plane ab.',
  'Refused by the control plane, as are other mappings.':
    'Lehnt die Control Plane ab, ebenso andere Zuordnungen.',

  'Changes of the store that the control plane accepts:':
    'Stores, zu denen die Control Plane einen Wechsel zulässt:',
  'The control plane accepts no other store than this one.':
    'Die Control Plane lässt keinen anderen Store als diesen zu.',
  'to {0}: data copied with flag': '{0}: Daten werden mit Flag kopiert',
  'to {0}: data copied, test first': '{0}: Daten werden kopiert, vorher testen',
  'to {0}: data not copied': '{0}: Daten werden nicht kopiert',
}
