import type { Translations } from '../../translations.ts'

/** The German of rules/sync-custom-resources.ts. */
export const syncCustomResources: Translations = {
  '"{0}" is no scope here; use Namespaced.': '„{0}“ ist hier kein Scope; möglich ist Namespaced.',
  '"{0}" is no scope here; use Cluster or Namespaced.':
    '„{0}“ ist hier kein Scope; möglich sind Cluster und Namespaced.',
  'Leave it out': 'Weglassen',
  'Mappings are for resources with the scope Namespaced.':
    'Zuordnungen gibt es nur für Ressourcen mit dem Scope Namespaced.',
  'Namespaced resources of the host need mappings.':
    'Ressourcen des Hosts mit dem Scope Namespaced brauchen Zuordnungen.',
  'A patch needs exactly one of expression, labels and reference.':
    'Ein Patch braucht genau eines von expression, labels und reference.',
  '{0} is patched twice.': '{0} wird doppelt gepatcht.',
  '{0} is synced by the integration {1} already.': 'Die Integration {1} synchronisiert {0} bereits.',
  'Remove it here': 'Hier entfernen',
  '{0} is synced to the host and from it.': '{0} wird zum Host und von ihm synchronisiert.',
  'Custom resource that cannot be synced so': 'Custom Resource, die sich so nicht synchronisieren lässt',
  'The control plane checks scope, mappings and patches of every custom resource at start, and whether something else syncs it already. It exits on the first that is wrong.':
    'Beim Start prüft die Control Plane Scope, Zuordnungen und Patches jeder Custom Resource und ob etwas anderes sie bereits synchronisiert. Beim ersten Fehler beendet sie sich.',
}
