import type { Translations } from '../../../translations.ts'

export const policiesLimits: Translations = {
  Policies: 'Policies',
  'Bounds on what the virtual cluster may use, reach and run.':
    'Grenzen dafür, was der virtuelle Cluster nutzen, erreichen und ausführen darf.',
  'Pod security standard': 'Pod-Security-Standard',
  'Profile that tenant pods have to meet: privileged, baseline or restricted. Empty enforces none.':
    'Profil, das Tenant-Pods erfüllen müssen: privileged, baseline oder restricted. Leer erzwingt keines.',
  'Limit range': 'LimitRange',
  'Requests and limits of containers in the host namespace that state none.':
    'Requests und Limits für Container im Host-Namespace, die keine angeben.',
  'Create a LimitRange': 'LimitRange erstellen',
  'Also holds for the control plane. With auto it is created where the resource quota is on.':
    'Gilt auch für die Control Plane. Mit auto wird sie erstellt, wenn die ResourceQuota eingeschaltet ist.',
  'Default limits': 'Standard-Limits',
  'Limits of containers that state none, by resource.':
    'Limits für Container, die keine angeben, je Ressource.',
  'Default requests': 'Standard-Requests',
  'Requests of containers that state none, by resource.':
    'Requests für Container, die keine angeben, je Ressource.',
  'Highest limits': 'Höchste Limits',
  'Containers that may use more than this are refused.':
    'Container, die mehr als dies nutzen dürfen, werden abgelehnt.',
  'Lowest requests': 'Niedrigste Requests',
  'Containers that request less than this are refused.':
    'Container, die weniger als dies anfordern, werden abgelehnt.',
  'Labels added to the built-in ones of the LimitRange.':
    'Labels zusätzlich zu den eingebauten der LimitRange.',
  'Annotations of the LimitRange; a global annotation of the same key wins.':
    'Annotationen der LimitRange; eine globale Annotation mit gleichem Schlüssel hat Vorrang.',
  'Resource quota': 'ResourceQuota',
  'How much the whole host namespace may use.': 'Wie viel der ganze Host-Namespace nutzen darf.',
  'Create a ResourceQuota': 'ResourceQuota erstellen',
  'Limits what control plane and workloads use together. With auto it is created where the limit range is on.':
    'Begrenzt, was Control Plane und Workloads zusammen nutzen. Mit auto wird sie erstellt, wenn die LimitRange eingeschaltet ist.',
  Quota: 'Quota',
  'Upper bounds by resource or kind of object. Keys that you leave out keep their defaults.':
    'Obergrenzen je Ressource oder Objektart. Ausgelassene Schlüssel behalten ihren Standardwert.',
  Scopes: 'Scopes',
  'Restricts the quota to pods with all of these properties, such as BestEffort.':
    'Beschränkt die Quota auf Pods mit allen diesen Eigenschaften, etwa BestEffort.',
  'Scope selector': 'Scope-Selektor',
  'Restricts the quota to pods that meet the conditions, such as on their priority class.':
    'Beschränkt die Quota auf Pods, die die Bedingungen erfüllen, etwa an ihre PriorityClass.',
  'Labels added to the built-in ones of the ResourceQuota.':
    'Labels zusätzlich zu den eingebauten der ResourceQuota.',
  'Annotations of the ResourceQuota; a global annotation of the same key wins.':
    'Annotationen der ResourceQuota; eine globale Annotation mit gleichem Schlüssel hat Vorrang.',
}
