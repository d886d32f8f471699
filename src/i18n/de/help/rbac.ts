import type { Translations } from '../../translations.ts'

export const rbac: Translations = {
  RBAC: 'RBAC',
  'What the control plane may do in the host cluster.': 'Was die Control Plane im Host-Cluster darf.',
  'Rights in the namespace of the virtual cluster.': 'Rechte im Namespace des virtuellen Clusters.',
  'Create the Role': 'Role erstellen',
  'Creates Role and binding. Off, you have to grant these rights yourself.':
    'Erstellt Role und RoleBinding. Ist dies aus, müssen Sie diese Rechte selbst vergeben.',
  'Rules added to those the chart puts into the Role.':
    'Regeln zusätzlich zu denen, die das Chart in die Role schreibt.',
  'Own rules': 'Eigene Regeln',
  'Replaces all rules of the Role, extra ones included. Features then lack rights you do not list.':
    'Ersetzt alle Regeln der Role, auch die zusätzlichen. Funktionen fehlen dann Rechte, die Sie nicht aufführen.',
  'Rights on the whole host cluster.': 'Rechte im ganzen Host-Cluster.',
  'Create the ClusterRole': 'ClusterRole erstellen',
  'With auto it is created where a feature needs it. Off, such features fail unless you grant the rights.':
    'Mit auto wird sie erstellt, wenn eine Funktion sie braucht. Ist dies aus, scheitern solche Funktionen, außer Sie vergeben die Rechte.',
  'Rules added to those the chart puts into the ClusterRole.':
    'Regeln zusätzlich zu denen, die das Chart in die ClusterRole schreibt.',
  'Replaces all rules of the ClusterRole, extra ones included. Features then lack rights you do not list.':
    'Ersetzt alle Regeln der ClusterRole, auch die zusätzlichen. Funktionen fehlen dann Rechte, die Sie nicht aufführen.',
  'Rules for volume snapshots': 'Regeln für Volume-Snapshots',
  'Rights that snapshots of volumes need.': 'Rechte, die Snapshots von Volumes brauchen.',
  'Add snapshot rules': 'Snapshot-Regeln hinzufügen',
  'Adds rights for volume snapshots; auto leaves them out with private nodes. Refused from chart 0.36 on.':
    'Fügt Rechte für Volume-Snapshots hinzu; auto lässt sie bei privaten Nodes weg. Ab Chart 0.36 abgelehnt.',
}
