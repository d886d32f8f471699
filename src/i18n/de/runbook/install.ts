import type { Translations } from '../../translations.ts'

/** The German of sections/install.ts. */
export const runbookInstall: Translations = {
  Install: 'Installation',
  'Save the values file of this configuration as values.yaml in the current folder. The chart version belongs to it: another one may not know all of its keys.':
    'Die Values-Datei dieser Konfiguration als values.yaml im aktuellen Ordner speichern. Die Chart-Version gehört dazu: Eine andere kennt vielleicht nicht alle Schlüssel.',
  'Every replica is an etcd member. Start with one, and let the others join it once it is ready. The vCluster CLI does this by itself.':
    'Jedes Replikat ist ein etcd-Mitglied. Mit einem beginnen und die anderen hinzunehmen, sobald es bereit ist. Die vCluster-CLI macht das von selbst.',
  '{0} pods are ready. A new member may restart a few times before it has joined.':
    '{0} Pods sind bereit. Ein neues Mitglied startet womöglich ein paarmal neu, bevor es beigetreten ist.',
  'Helm prints STATUS: deployed. It does not wait for the pods; "Verify" does.':
    'Helm gibt STATUS: deployed aus. Es wartet nicht auf die Pods; das geschieht unter „Überprüfen“.',
  'Or with the vCluster CLI, instead of Helm:': 'Oder mit der vCluster-CLI statt mit Helm:',
}
