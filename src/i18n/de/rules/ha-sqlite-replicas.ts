import type { Translations } from '../../translations.ts'

/** The German of rules/ha-sqlite-replicas.ts. */
export const haSqliteReplicas: Translations = {
  'Several replicas on SQLite': 'Mehrere Replikate auf SQLite',
  'SQLite is a file in one pod, and several pods cannot share it. The chart renders, but from 0.21 every pod exits at start; 0.20 starts and corrupts the state.':
    'SQLite ist eine Datei in einem Pod, und mehrere Pods können sie sich nicht teilen. Das Chart rendert, aber ab 0.21 beendet sich jeder Pod beim Start; 0.20 startet und beschädigt den Zustand.',
  'Use deployed etcd with 3 members': 'Bereitgestelltes etcd mit 3 Mitgliedern verwenden',
  'Use embedded etcd with 3 replicas': 'Eingebettetes etcd mit 3 Replikaten verwenden',
  'Use 1 replica': '1 Replikat verwenden',
  '{0} replicas cannot share the SQLite file of one pod: every pod will exit at start.':
    '{0} Replikate können sich die SQLite-Datei eines Pods nicht teilen: Jeder Pod wird sich beim Start beenden.',
}
