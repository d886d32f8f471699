import type { Translations } from '../../translations.ts'

/** The German of rules/sync-mappings.ts. */
export const syncMappings: Translations = {
  '"{0}" is not of the form namespace/name': '„{0}“ hat nicht die Form namespace/name',
  '"{0}" stands for many objects, "{1}" for one': '„{0}“ steht für viele Objekte, „{1}“ für eines',
  'Nothing is mapped, so nothing could be synced.':
    'Nichts ist zugeordnet, also ließe sich nichts synchronisieren.',
  'The mapping is refused: {0}.': 'Die Zuordnung wird abgelehnt: {0}.',
  'Mapping that is refused': 'Zuordnung wird abgelehnt',
  'Objects of the host are found by namespace and name, and so are their copies. A wildcard goes to a wildcard or a namespace. The control plane exits at start on anything else, and when nothing is mapped at all.':
    'Objekte des Hosts werden über Namespace und Namen gefunden, ihre Kopien ebenso. Eine Wildcard gehört zu einer Wildcard oder einem Namespace. Bei allem anderen, und wenn gar nichts zugeordnet ist, beendet sich die Control Plane beim Start.',
  'Namespace mappings': 'Namespace-Zuordnungen',
  'Synced namespaces need mappings, a wildcard only to a wildcard, and each host namespace once. After the install nothing about them may change: the upgrade is refused.':
    'Synchronisierte Namespaces brauchen Zuordnungen: eine Wildcard nur zu einer Wildcard und jeder Host-Namespace nur einmal. Nach der Installation darf sich daran nichts ändern: Das Upgrade wird abgelehnt.',
  'The sync of namespaces cannot change on a running virtual cluster.':
    'Die Synchronisierung von Namespaces lässt sich an einem laufenden virtuellen Cluster nicht ändern.',
  'Keep it as deployed': 'Unverändert lassen',
  'The sync of namespaces needs mappings.': 'Die Synchronisierung von Namespaces braucht Zuordnungen.',
  'The host namespace {0} is used twice.': 'Der Host-Namespace {0} wird doppelt verwendet.',
  '"{0}" and "{1}" must both have a wildcard, or neither.':
    '„{0}“ und „{1}“ müssen beide eine Wildcard haben oder keine von beiden.',
}
