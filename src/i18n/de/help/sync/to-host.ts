import type { Translations } from '../../../translations.ts'

export const syncToHost: Translations = {
  'Which objects are copied between tenant and host cluster.':
    'Welche Objekte zwischen Tenant und Host-Cluster kopiert werden.',
  'How Secrets of the tenant get to the host cluster.': 'Wie Secrets des Tenants in den Host-Cluster kommen.',
  'Copies Secrets that pods and other synced objects use to the host cluster.':
    'Kopiert Secrets, die Pods und andere synchronisierte Objekte nutzen, in den Host-Cluster.',
  'All Secrets': 'Alle Secrets',
  'Copies every Secret of the tenant, used or not.':
    'Kopiert jedes Secret des Tenants, ob genutzt oder nicht.',
  'How ConfigMaps of the tenant get to the host cluster.':
    'Wie ConfigMaps des Tenants in den Host-Cluster kommen.',
  'Copies ConfigMaps that pods and other synced objects use to the host cluster.':
    'Kopiert ConfigMaps, die Pods und andere synchronisierte Objekte nutzen, in den Host-Cluster.',
  'All ConfigMaps': 'Alle ConfigMaps',
  'Copies every ConfigMap of the tenant, used or not.':
    'Kopiert jede ConfigMap des Tenants, ob genutzt oder nicht.',
  Services: 'Services',
  'How Services of the tenant get to the host cluster.':
    'Wie Services des Tenants in den Host-Cluster kommen.',
  'Sync Services': 'Services synchronisieren',
  'Copies Services to the host cluster, so that they lead to the synced pods.':
    'Kopiert Services in den Host-Cluster, sodass sie zu den synchronisierten Pods führen.',
  'Rules that change single fields of Services while they are synced.':
    'Regeln, die einzelne Felder von Services beim Synchronisieren ändern.',
  'How Endpoints of the tenant get to the host cluster.':
    'Wie Endpoints des Tenants in den Host-Cluster kommen.',
  'Sync Endpoints': 'Endpoints synchronisieren',
  'Copies Endpoints that tenants create to the host cluster.':
    'Kopiert Endpoints, die Tenants erstellen, in den Host-Cluster.',
  'Rules that change single fields of Endpoints while they are synced.':
    'Regeln, die einzelne Felder von Endpoints beim Synchronisieren ändern.',
  EndpointSlices: 'EndpointSlices',
  'How EndpointSlices of the tenant get to the host cluster.':
    'Wie EndpointSlices des Tenants in den Host-Cluster kommen.',
  'Sync EndpointSlices': 'EndpointSlices synchronisieren',
  'Copies EndpointSlices that tenants create to the host cluster.':
    'Kopiert EndpointSlices, die Tenants erstellen, in den Host-Cluster.',
  'Rules that change single fields of EndpointSlices while they are synced.':
    'Regeln, die einzelne Felder von EndpointSlices beim Synchronisieren ändern.',
  Ingresses: 'Ingresses',
  'How Ingresses of the tenant get to the host cluster.':
    'Wie Ingresses des Tenants in den Host-Cluster kommen.',
  'Sync Ingresses': 'Ingresses synchronisieren',
  'Copies Ingresses, so that an Ingress controller of the host cluster serves them.':
    'Kopiert Ingresses, sodass ein Ingress-Controller des Host-Clusters sie bedient.',
  'Rules that change single fields of Ingresses while they are synced.':
    'Regeln, die einzelne Felder von Ingresses beim Synchronisieren ändern.',
  NetworkPolicies: 'NetworkPolicies',
  'How NetworkPolicies of the tenant get to the host cluster.':
    'Wie NetworkPolicies des Tenants in den Host-Cluster kommen.',
  'Sync NetworkPolicies': 'NetworkPolicies synchronisieren',
  'Copies network policies, so that the host cluster enforces them.':
    'Kopiert NetworkPolicies, sodass der Host-Cluster sie durchsetzt.',
  'Rules that change single fields of NetworkPolicies while they are synced.':
    'Regeln, die einzelne Felder von NetworkPolicies beim Synchronisieren ändern.',
  PersistentVolumeClaims: 'PersistentVolumeClaims',
  'How PersistentVolumeClaims of the tenant get to the host cluster.':
    'Wie PersistentVolumeClaims des Tenants in den Host-Cluster kommen.',
  'Sync PersistentVolumeClaims': 'PersistentVolumeClaims synchronisieren',
  'Copies volume claims, so that the host cluster supplies the storage.':
    'Kopiert Volume-Claims, sodass der Host-Cluster den Speicher liefert.',
  'Rules that change single fields of PersistentVolumeClaims while they are synced.':
    'Regeln, die einzelne Felder von PersistentVolumeClaims beim Synchronisieren ändern.',
  PersistentVolumes: 'PersistentVolumes',
  'How PersistentVolumes of the tenant get to the host cluster.':
    'Wie PersistentVolumes des Tenants in den Host-Cluster kommen.',
  'Sync PersistentVolumes': 'PersistentVolumes synchronisieren',
  'Copies volumes that tenants create. Needs rights on the whole host cluster.':
    'Kopiert Volumes, die Tenants erstellen. Braucht Rechte im ganzen Host-Cluster.',
  'Rules that change single fields of PersistentVolumes while they are synced.':
    'Regeln, die einzelne Felder von PersistentVolumes beim Synchronisieren ändern.',
  'How StorageClasses of the tenant get to the host cluster.':
    'Wie StorageClasses des Tenants in den Host-Cluster kommen.',
  'Copies storage classes that tenants create. Excludes showing those of the host cluster.':
    'Kopiert StorageClasses, die Tenants erstellen. Die des Host-Clusters lassen sich dann nicht zeigen.',
  ServiceAccounts: 'ServiceAccounts',
  'How ServiceAccounts of the tenant get to the host cluster.':
    'Wie ServiceAccounts des Tenants in den Host-Cluster kommen.',
  'Sync ServiceAccounts': 'ServiceAccounts synchronisieren',
  'Copies service accounts, and synced pods then run under their own one.':
    'Kopiert Service-Accounts; synchronisierte Pods laufen dann unter ihrem eigenen.',
  'Rules that change single fields of ServiceAccounts while they are synced.':
    'Regeln, die einzelne Felder von ServiceAccounts beim Synchronisieren ändern.',
  PodDisruptionBudgets: 'PodDisruptionBudgets',
  'How PodDisruptionBudgets of the tenant get to the host cluster.':
    'Wie PodDisruptionBudgets des Tenants in den Host-Cluster kommen.',
  'Sync PodDisruptionBudgets': 'PodDisruptionBudgets synchronisieren',
  'Copies disruption budgets, so that drains of host nodes respect them.':
    'Kopiert PodDisruptionBudgets, sodass Drains von Host-Nodes sie beachten.',
  'Rules that change single fields of PodDisruptionBudgets while they are synced.':
    'Regeln, die einzelne Felder von PodDisruptionBudgets beim Synchronisieren ändern.',
  'How PriorityClasses of the tenant get to the host cluster.':
    'Wie PriorityClasses des Tenants in den Host-Cluster kommen.',
  'Copies priority classes that tenants create. Excludes showing those of the host cluster.':
    'Kopiert PriorityClasses, die Tenants erstellen. Die des Host-Clusters lassen sich dann nicht zeigen.',
  ResourceClaims: 'ResourceClaims',
  'How ResourceClaims of the tenant get to the host cluster.':
    'Wie ResourceClaims des Tenants in den Host-Cluster kommen.',
  'Sync ResourceClaims': 'ResourceClaims synchronisieren',
  'Copies claims on devices, so that the host cluster allocates them.':
    'Kopiert Claims auf Geräte, sodass der Host-Cluster sie zuteilt.',
  'Rules that change single fields of ResourceClaims while they are synced.':
    'Regeln, die einzelne Felder von ResourceClaims beim Synchronisieren ändern.',
  ResourceClaimTemplates: 'ResourceClaimTemplates',
  'How ResourceClaimTemplates of the tenant get to the host cluster.':
    'Wie ResourceClaimTemplates des Tenants in den Host-Cluster kommen.',
  'Sync ResourceClaimTemplates': 'ResourceClaimTemplates synchronisieren',
  'Copies templates of device claims to the host cluster.':
    'Kopiert Templates von Geräte-Claims in den Host-Cluster.',
  'Rules that change single fields of ResourceClaimTemplates while they are synced.':
    'Regeln, die einzelne Felder von ResourceClaimTemplates beim Synchronisieren ändern.',
  VolumeSnapshots: 'VolumeSnapshots',
  'How VolumeSnapshots of the tenant get to the host cluster.':
    'Wie VolumeSnapshots des Tenants in den Host-Cluster kommen.',
  'Sync VolumeSnapshots': 'VolumeSnapshots synchronisieren',
  'Copies volume snapshots to the host cluster. Refused from chart 0.36 on.':
    'Kopiert Volume-Snapshots in den Host-Cluster. Ab Chart 0.36 abgelehnt.',
  'Rules that change single fields of VolumeSnapshots while they are synced.':
    'Regeln, die einzelne Felder von VolumeSnapshots beim Synchronisieren ändern.',
  VolumeSnapshotContents: 'VolumeSnapshotContents',
  'How VolumeSnapshotContents of the tenant get to the host cluster.':
    'Wie VolumeSnapshotContents des Tenants in den Host-Cluster kommen.',
  'Sync VolumeSnapshotContents': 'VolumeSnapshotContents synchronisieren',
  'Copies contents of volume snapshots to the host cluster. Refused from chart 0.36 on.':
    'Kopiert Inhalte von Volume-Snapshots in den Host-Cluster. Ab Chart 0.36 abgelehnt.',
  'Rules that change single fields of VolumeSnapshotContents while they are synced.':
    'Regeln, die einzelne Felder von VolumeSnapshotContents beim Synchronisieren ändern.',
  'How Namespaces of the tenant get to the host cluster.':
    'Wie Namespaces des Tenants in den Host-Cluster kommen.',
  'Sync Namespaces': 'Namespaces synchronisieren',
  'Gives each tenant namespace one of its own in the host cluster. Cannot be changed after the install.':
    'Gibt jedem Tenant-Namespace einen eigenen im Host-Cluster. Nach der Installation nicht mehr änderbar.',
  'Rules that change single fields of Namespaces while they are synced.':
    'Regeln, die einzelne Felder von Namespaces beim Synchronisieren ändern.',
  'Which tenant namespaces go to which namespaces of the host cluster.':
    'Welche Tenant-Namespaces zu welchen Namespaces des Host-Clusters gehören.',
  'Tenant namespace to host namespace; a * at the end of both stands for any text.':
    'Tenant-Namespace zu Host-Namespace; ein * am Ende beider steht für beliebigen Text.',
  'Only mapped ones': 'Nur zugeordnete',
  'Decides whether namespaces that no mapping covers can be created.':
    'Entscheidet, ob Namespaces erstellt werden können, die keine Zuordnung abdeckt.',
  'Extra labels': 'Zusätzliche Labels',
  'Custom resources of the tenant that are copied to the host cluster, by plural name and group.':
    'Custom Resources des Tenants, die in den Host-Cluster kopiert werden, nach Pluralname und Gruppe.',
  'How one kind of custom resource gets to the host cluster.':
    'Wie eine Art von Custom Resource in den Host-Cluster kommt.',
  'Copies these objects to the host cluster, and their definition from there to the tenant.':
    'Kopiert diese Objekte in den Host-Cluster und ihre Definition von dort in den Tenant.',
  'Scope of the resource. Only Namespaced is possible here.':
    'Scope der Ressource. Hier ist nur Namespaced möglich.',
}
