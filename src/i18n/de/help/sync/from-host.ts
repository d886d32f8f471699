import type { Translations } from '../../../translations.ts'

export const syncFromHost: Translations = {
  'Objects of the host cluster that appear in the tenant, without a way back.':
    'Objekte des Host-Clusters, die im Tenant erscheinen, ohne Weg zurück.',
  'How nodes of the host cluster appear in the tenant.': 'Wie Nodes des Host-Clusters im Tenant erscheinen.',
  'Sync nodes': 'Nodes synchronisieren',
  'Shows real nodes of the host cluster. Off, tenants see stand-ins without their real properties.':
    'Zeigt echte Nodes des Host-Clusters. Ist dies aus, sehen Tenants Stellvertreter ohne deren echte Eigenschaften.',
  'Rules that change single fields of nodes while they are synced.':
    'Regeln, die einzelne Felder von Nodes beim Synchronisieren ändern.',
  'Which nodes appear in the tenant. Empty means those with its pods, or all with a scheduler in the tenant.':
    'Welche Nodes im Tenant erscheinen. Leer bedeutet die mit seinen Pods, bei einem Scheduler im Tenant alle.',
  'All nodes': 'Alle Nodes',
  'Shows every node of the host cluster, used or not.':
    'Zeigt jeden Node des Host-Clusters, ob genutzt oder nicht.',
  'Shows only nodes with these labels, and runs tenant pods on no other ones.':
    'Zeigt nur Nodes mit diesen Labels und führt Tenant-Pods auf keinen anderen aus.',
  'Sync changes back': 'Änderungen zurücksynchronisieren',
  'Lets tenants change labels and taints of real nodes. Needs rights on the whole host cluster.':
    'Lässt Tenants Labels und Taints echter Nodes ändern. Braucht Rechte im ganzen Host-Cluster.',
  'Hide images': 'Images verbergen',
  'Leaves out the list of images that each node holds.':
    'Lässt die Liste der Images weg, die jeder Node hält.',
  Events: 'Events',
  'How Events of the host cluster appear in the tenant.':
    'Wie Events des Host-Clusters im Tenant erscheinen.',
  'Sync Events': 'Events synchronisieren',
  'Shows events of the host cluster at the tenant objects that they are about.':
    'Zeigt Events des Host-Clusters an den Tenant-Objekten, um die es geht.',
  'Rules that change single fields of Events while they are synced.':
    'Regeln, die einzelne Felder von Events beim Synchronisieren ändern.',
  IngressClasses: 'IngressClasses',
  'How IngressClasses of the host cluster appear in the tenant.':
    'Wie IngressClasses des Host-Clusters im Tenant erscheinen.',
  'Sync IngressClasses': 'IngressClasses synchronisieren',
  'Shows Ingress classes, so that tenants can choose among them.':
    'Zeigt IngressClasses, sodass Tenants unter ihnen wählen können.',
  'Rules that change single fields of IngressClasses while they are synced.':
    'Regeln, die einzelne Felder von IngressClasses beim Synchronisieren ändern.',
  'Which IngressClasses appear in the tenant. Empty means all of them.':
    'Welche IngressClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only IngressClasses that have all of these labels.':
    'Nimmt nur IngressClasses, die alle diese Labels haben.',
  'Takes only IngressClasses whose labels meet all of these conditions.':
    'Nimmt nur IngressClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of IngressClasses.': 'Eine Bedingung an ein Label von IngressClasses.',
  GatewayClasses: 'GatewayClasses',
  'How GatewayClasses of the host cluster appear in the tenant.':
    'Wie GatewayClasses des Host-Clusters im Tenant erscheinen.',
  'Sync GatewayClasses': 'GatewayClasses synchronisieren',
  'Shows Gateway classes, so that tenants can choose among them.':
    'Zeigt GatewayClasses, sodass Tenants unter ihnen wählen können.',
  'Rules that change single fields of GatewayClasses while they are synced.':
    'Regeln, die einzelne Felder von GatewayClasses beim Synchronisieren ändern.',
  'Which GatewayClasses appear in the tenant. Empty means all of them.':
    'Welche GatewayClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only GatewayClasses that have all of these labels.':
    'Nimmt nur GatewayClasses, die alle diese Labels haben.',
  'Takes only GatewayClasses whose labels meet all of these conditions.':
    'Nimmt nur GatewayClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of GatewayClasses.': 'Eine Bedingung an ein Label von GatewayClasses.',
  RuntimeClasses: 'RuntimeClasses',
  'How RuntimeClasses of the host cluster appear in the tenant.':
    'Wie RuntimeClasses des Host-Clusters im Tenant erscheinen.',
  'Sync RuntimeClasses': 'RuntimeClasses synchronisieren',
  'Shows runtime classes, so that tenant pods can use them.':
    'Zeigt RuntimeClasses, sodass Tenant-Pods sie nutzen können.',
  'Rules that change single fields of RuntimeClasses while they are synced.':
    'Regeln, die einzelne Felder von RuntimeClasses beim Synchronisieren ändern.',
  'Which RuntimeClasses appear in the tenant. Empty means all of them.':
    'Welche RuntimeClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only RuntimeClasses that have all of these labels.':
    'Nimmt nur RuntimeClasses, die alle diese Labels haben.',
  'Takes only RuntimeClasses whose labels meet all of these conditions.':
    'Nimmt nur RuntimeClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of RuntimeClasses.': 'Eine Bedingung an ein Label von RuntimeClasses.',
  'How PriorityClasses of the host cluster appear in the tenant.':
    'Wie PriorityClasses des Host-Clusters im Tenant erscheinen.',
  'Shows priority classes, so that tenant pods can use them. Excludes copying those of tenants.':
    'Zeigt PriorityClasses, sodass Tenant-Pods sie nutzen können. Die der Tenants lassen sich dann nicht kopieren.',
  'Which PriorityClasses appear in the tenant. Empty means all of them.':
    'Welche PriorityClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only PriorityClasses that have all of these labels.':
    'Nimmt nur PriorityClasses, die alle diese Labels haben.',
  'Takes only PriorityClasses whose labels meet all of these conditions.':
    'Nimmt nur PriorityClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of PriorityClasses.': 'Eine Bedingung an ein Label von PriorityClasses.',
  'How StorageClasses of the host cluster appear in the tenant.':
    'Wie StorageClasses des Host-Clusters im Tenant erscheinen.',
  'Shows storage classes. Excludes copying those of tenants; auto turns this on with a scheduler in the tenant.':
    'Zeigt StorageClasses. Die der Tenants lassen sich dann nicht kopieren; auto schaltet dies mit einem Scheduler im Tenant ein.',
  'Which StorageClasses appear in the tenant. Empty means all of them.':
    'Welche StorageClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only StorageClasses that have all of these labels.':
    'Nimmt nur StorageClasses, die alle diese Labels haben.',
  'Takes only StorageClasses whose labels meet all of these conditions.':
    'Nimmt nur StorageClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of StorageClasses.': 'Eine Bedingung an ein Label von StorageClasses.',
  DeviceClasses: 'DeviceClasses',
  'How DeviceClasses of the host cluster appear in the tenant.':
    'Wie DeviceClasses des Host-Clusters im Tenant erscheinen.',
  'Sync DeviceClasses': 'DeviceClasses synchronisieren',
  'Shows device classes, so that device claims of tenants can use them.':
    'Zeigt DeviceClasses, sodass Geräte-Claims von Tenants sie nutzen können.',
  'Rules that change single fields of DeviceClasses while they are synced.':
    'Regeln, die einzelne Felder von DeviceClasses beim Synchronisieren ändern.',
  'Which DeviceClasses appear in the tenant. Empty means all of them.':
    'Welche DeviceClasses im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only DeviceClasses that have all of these labels.':
    'Nimmt nur DeviceClasses, die alle diese Labels haben.',
  'Takes only DeviceClasses whose labels meet all of these conditions.':
    'Nimmt nur DeviceClasses, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of DeviceClasses.': 'Eine Bedingung an ein Label von DeviceClasses.',
  CSINodes: 'CSINodes',
  'How CSINodes of the host cluster appear in the tenant.':
    'Wie CSINodes des Host-Clusters im Tenant erscheinen.',
  'Sync CSINodes': 'CSINodes synchronisieren',
  'Shows which storage drivers each node has; auto turns this on with a scheduler in the tenant.':
    'Zeigt, welche Storage-Treiber jeder Node hat; auto schaltet dies mit einem Scheduler im Tenant ein.',
  'Rules that change single fields of CSINodes while they are synced.':
    'Regeln, die einzelne Felder von CSINodes beim Synchronisieren ändern.',
  CSIDrivers: 'CSIDrivers',
  'How CSIDrivers of the host cluster appear in the tenant.':
    'Wie CSIDrivers des Host-Clusters im Tenant erscheinen.',
  'Sync CSIDrivers': 'CSIDrivers synchronisieren',
  'Shows storage drivers of the host cluster; auto turns this on with a scheduler in the tenant.':
    'Zeigt Storage-Treiber des Host-Clusters; auto schaltet dies mit einem Scheduler im Tenant ein.',
  'Rules that change single fields of CSIDrivers while they are synced.':
    'Regeln, die einzelne Felder von CSIDrivers beim Synchronisieren ändern.',
  CSIStorageCapacities: 'CSIStorageCapacities',
  'How CSIStorageCapacities of the host cluster appear in the tenant.':
    'Wie CSIStorageCapacities des Host-Clusters im Tenant erscheinen.',
  'Sync CSIStorageCapacities': 'CSIStorageCapacities synchronisieren',
  'Shows how much storage is left where; auto turns this on with a scheduler in the tenant.':
    'Zeigt, wie viel Speicherplatz wo frei ist; auto schaltet dies mit einem Scheduler im Tenant ein.',
  'Rules that change single fields of CSIStorageCapacities while they are synced.':
    'Regeln, die einzelne Felder von CSIStorageCapacities beim Synchronisieren ändern.',
  VolumeSnapshotClasses: 'VolumeSnapshotClasses',
  'How VolumeSnapshotClasses of the host cluster appear in the tenant.':
    'Wie VolumeSnapshotClasses des Host-Clusters im Tenant erscheinen.',
  'Sync VolumeSnapshotClasses': 'VolumeSnapshotClasses synchronisieren',
  'Shows classes of volume snapshots in the tenant. Refused from chart 0.36 on.':
    'Zeigt Klassen von Volume-Snapshots im Tenant. Ab Chart 0.36 abgelehnt.',
  'Rules that change single fields of VolumeSnapshotClasses while they are synced.':
    'Regeln, die einzelne Felder von VolumeSnapshotClasses beim Synchronisieren ändern.',
  'How ConfigMaps of the host cluster appear in the tenant.':
    'Wie ConfigMaps des Host-Clusters im Tenant erscheinen.',
  'Shows the mapped ConfigMaps in the tenant. Needs mappings.':
    'Zeigt die zugeordneten ConfigMaps im Tenant. Braucht Zuordnungen.',
  'Which ConfigMaps of the host cluster appear, and where in the tenant.':
    'Welche ConfigMaps des Host-Clusters erscheinen und wo im Tenant.',
  'How Secrets of the host cluster appear in the tenant.':
    'Wie Secrets des Host-Clusters im Tenant erscheinen.',
  'Shows the mapped Secrets in the tenant. Needs mappings.':
    'Zeigt die zugeordneten Secrets im Tenant. Braucht Zuordnungen.',
  'Which Secrets of the host cluster appear, and where in the tenant.':
    'Welche Secrets des Host-Clusters erscheinen und wo im Tenant.',
  'Custom resources of the host cluster that appear read-only in the tenant, by plural name and group.':
    'Custom Resources des Host-Clusters, die nur lesbar im Tenant erscheinen, nach Pluralname und Gruppe.',
  'How one kind of custom resource appears in the tenant.':
    'Wie eine Art von Custom Resource im Tenant erscheint.',
  'Shows these objects and their definition in the tenant.':
    'Zeigt diese Objekte und ihre Definition im Tenant.',
  'Cluster, or Namespaced, which needs mappings.': 'Cluster oder Namespaced; Namespaced braucht Zuordnungen.',
  'Which objects of the host cluster appear, and where in the tenant.':
    'Welche Objekte des Host-Clusters erscheinen und wo im Tenant.',
}
