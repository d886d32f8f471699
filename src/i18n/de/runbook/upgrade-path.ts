import type { Translations } from '../../translations.ts'

/** The German of sections/upgrade-path.ts. */
export const runbookUpgradePath: Translations = {
  'Upgrade path': 'Upgrade-Pfad',
  'Chart {0} is the newest known here.': 'Chart {0} ist das neueste hier bekannte.',
  'Go from {0} to {1} one minor at a time, each with a backup and "Verify": larger steps are not tested by the vendor.':
    'Von {0} zu {1} immer nur eine Minor-Version weitergehen, jedes Mal mit Backup und „Überprüfen“: Größere Schritte testet der Hersteller nicht.',
  Chart: 'Chart',
  Released: 'Veröffentlicht',
  'End of support': 'Support-Ende',
  'End of life': 'End of Life',
  'Dates as of {0}.': 'Stand der Datumsangaben: {0}.',
  '0.26 has no k0s: such a tenant must be rebuilt.':
    '0.26 hat kein k0s: Ein solcher Tenant muss neu aufgebaut werden.',
  '0.29 brings etcd 3.6. Be on 3.5.25 or newer before: stop at 0.28.2, or with deployed etcd set its image tag to 3.5.25-0 for one upgrade.':
    '0.29 bringt etcd 3.6. Vorher muss 3.5.25 oder neuer laufen: bei 0.28.2 Halt machen oder bei bereitgestelltem etcd das Image-Tag für ein Upgrade auf 3.5.25-0 setzen.',
  '0.33 has no k3s: switch to k8s on 0.25 to 0.32. There is no way back.':
    '0.33 hat kein k3s: mit 0.25 bis 0.32 zu k8s wechseln. Einen Weg zurück gibt es nicht.',
  '0.36 refuses the keys of volume snapshots under sync and rbac, even switched off. Take them out.':
    '0.36 lehnt die Schlüssel für Volume-Snapshots unter sync und rbac ab, selbst ausgeschaltete. Herausnehmen.',
  'Kubernetes in the tenant goes up by one minor at a time, too, and never down.':
    'Auch Kubernetes im Tenant steigt immer nur um eine Minor-Version und geht nie zurück.',
  'The newest patch of {0}. Keys come and go: write the values file of each step with the chart chosen here.':
    'Der neueste Patch von {0}. Schlüssel kommen und gehen: Die Values-Datei jedes Schritts hier mit dem jeweils gewählten Chart schreiben.',
}
