import type { Translations } from '../../../translations.ts'

export const familiesNetworkRules: Translations = {
  'Incoming traffic': 'Eingehender Verkehr',
  'Opens ports for peers. A rule without peers holds for all of them.':
    'Öffnet Ports für Gegenstellen. Eine Regel ohne Gegenstellen gilt für alle.',
  Sources: 'Quellen',
  'Pods, namespaces or addresses. With both selectors, pods of these namespaces.':
    'Pods, Namespaces oder Adressen. Mit beiden Selektoren: Pods dieser Namespaces.',
  'The range, such as 10.20.0.0/16.': 'Der Bereich, etwa 10.20.0.0/16.',
  'Ports that the rule opens. Without any, it opens all of them.':
    'Ports, die die Regel öffnet. Ohne Angabe öffnet sie alle.',
  'One port, or a range of ports.': 'Ein Port oder ein Bereich von Ports.',
  'Number or name of the port, or the first number of a range.':
    'Nummer oder Name des Ports oder die erste Nummer eines Bereichs.',
  'Last port': 'Letzter Port',
  'Last number of the range that the port begins.': 'Letzte Nummer des Bereichs, den der Port beginnt.',
  Protocol: 'Protokoll',
  'TCP, UDP or SCTP. Empty means TCP.': 'TCP, UDP oder SCTP. Leer bedeutet TCP.',
  'Outgoing traffic': 'Ausgehender Verkehr',
  Destinations: 'Ziele',
  Destination: 'Ziel',
}
