import type { Translations } from '../../translations.ts'

export const reading: Translations = {
  '{0} and {1}': '{0} und {1}',
  'embedded SQLite': 'eingebettetes SQLite',
  'deployed etcd': 'bereitgestelltes etcd',
  'embedded etcd': 'eingebettetes etcd',
  'external etcd': 'externes etcd',
  'external database': 'externe Datenbank',
  'control-plane pods': 'Control-Plane-Pods',
  'etcd members': 'etcd-Mitglieder',
  'CoreDNS pods': 'CoreDNS-Pods',
}
