import type { Translations } from '../../translations.ts'

export const formStore: Translations = {
  'Only from chart {0}.': 'Erst ab Chart {0}.',
  'Chart {0} does not have it.': 'In Chart {0} nicht vorhanden.',
  'The settings of deployed etcd stay, and migrateFromDeployedEtcd is on: embedded etcd copies its data.':
    'Die Einstellungen des bereitgestellten etcd bleiben, und migrateFromDeployedEtcd ist eingeschaltet: Das eingebettete etcd kopiert die Daten.',
  'The deployed etcd is kept, with its settings, until its data is copied. Switch the migration off with the upgrade after that.':
    'Das bereitgestellte etcd bleibt mit seinen Einstellungen, bis seine Daten kopiert sind. Die Migration mit dem nächsten Upgrade danach ausschalten.',
  'For and against each store': 'Was für und gegen jeden Store spricht',
}
