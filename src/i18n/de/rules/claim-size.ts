import type { Translations } from '../../translations.ts'

export const claimSize: Translations = {
  'Small volume for etcd': 'Kleines Volume für etcd',
  'The database of etcd may grow to 2 GiB before it stops accepting writes, and its log and snapshots come on top. Small cloud disks are slower too.':
    'Die Datenbank von etcd darf auf 2 GiB wachsen, bevor sie keine Schreibvorgänge mehr annimmt; Log und Snapshots kommen hinzu. Kleine Cloud-Disks sind außerdem langsamer.',
  'Size that is no quantity': 'Ungültige Größenangabe',
  'A size is a number and a unit without a space, such as 10Gi. The API server refuses the StatefulSet otherwise.':
    'Eine Größe ist eine Zahl mit Einheit ohne Leerzeichen, etwa 10Gi. Sonst lehnt der API-Server das StatefulSet ab.',
  'Size in bytes': 'Größe in Bytes',
  'A number without a unit counts bytes. Providers refuse such volumes or round them up to their smallest disk.':
    'Eine Zahl ohne Einheit zählt Bytes. Provider lehnen solche Volumes ab oder runden auf ihre kleinste Disk auf.',
  'Small volume in production': 'Kleines Volume in Produktion',
  'The default of the chart is 5Gi. Embedded etcd alone may use 2 GiB and its log, and on many clouds a small disk is also a slow one.':
    'Der Standard des Charts ist 5Gi. Allein eingebettetes etcd kann 2 GiB und dazu sein Log belegen, und in vielen Clouds ist eine kleine Disk auch eine langsame.',
  'the control plane': 'die Control Plane',
  'Use {0}': '{0} verwenden',
  '{0} is little for etcd; {1}Gi or more is advised in production.':
    '{0} ist wenig für etcd; in Produktion sind {1}Gi oder mehr ratsam.',
  '{0} is little for etcd; {1}Gi or more is advised.': '{0} ist wenig für etcd; ratsam sind {1}Gi oder mehr.',
  '{0} is not a size for the claim of {1}.': '{0} ist keine gültige Claim-Größe für {1}.',
  '{0} without a unit asks for {1} bytes for {2}.': '{0} ohne Einheit fordert {1} Bytes für {2} an.',
  'A claim of {0} is hardly meant for {1}; it should be at least 1Gi.':
    'Ein Claim mit {0} für {1} ist wohl nicht so gemeint; nötig ist mindestens 1Gi.',
  '{0} is little for a production store; {1}Gi or more is advised.':
    '{0} ist wenig für einen Store in Produktion; ratsam sind {1}Gi oder mehr.',
}
