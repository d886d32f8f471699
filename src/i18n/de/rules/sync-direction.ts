import type { Translations } from '../../translations.ts'

/** The German of rules/sync-direction.ts. */
export const syncDirection: Translations = {
  'Priority classes synced both ways': 'PriorityClasses in beide Richtungen synchronisiert',
  'Storage classes synced both ways': 'StorageClasses in beide Richtungen synchronisiert',
  'Objects of this kind are taken from the host or created there, but not both. The control plane exits at start.':
    'Objekte dieser Art werden entweder vom Host übernommen oder dort erstellt, nicht beides. Die Control Plane beendet sich beim Start.',
  'Priority classes are synced to the host and from it.':
    'PriorityClasses werden zum Host und von ihm synchronisiert.',
  'Storage classes are synced to the host and from it.':
    'StorageClasses werden zum Host und von ihm synchronisiert.',
  'Take them from the host': 'Vom Host übernehmen',
  'Create them on the host': 'Auf dem Host erstellen',
}
