import type { Translations } from '../../translations.ts'

/** The German of what all chapters of a runbook share: its title, its warnings, why there is none, and the names of stores. */
export const runbookCommon: Translations = {
  'Runbook: {0} in {1}, vCluster {2}': 'Runbook: {0} im Namespace {1}, vCluster {2}',
  Warning: 'Warnung',
  'No runbook yet': 'Noch kein Runbook',
  'The chart refuses this configuration: {0}': 'Das Chart lehnt diese Konfiguration ab: {0}',
  'The chart renders no control plane for this configuration.':
    'Das Chart rendert für diese Konfiguration keine Control Plane.',

  sqlite: 'eingebettetes SQLite',
  'deployed-etcd': 'bereitgestelltes etcd',
  'embedded-etcd': 'eingebettetes etcd',
  'external-etcd': 'externes etcd',
  'external-database': 'externe Datenbank',
}
