import type { Translations } from '../../translations.ts'

export const etcdAffinity: Translations = {
  'Own affinity replaces the spreading of etcd members':
    'Eigene Affinität ersetzt die Verteilung der etcd-Mitglieder',
  'While the affinity is empty the chart spreads the members over hosts and zones where it can. Any value of your own replaces that completely, even one that is about something else.':
    'Solange die Affinität leer ist, verteilt das Chart die Mitglieder nach Möglichkeit auf Hosts und Zonen. Jeder eigene Wert ersetzt das vollständig, auch wenn er etwas anderes regelt.',
  'Etcd members are spread only where possible': 'etcd-Mitglieder werden nur nach Möglichkeit verteilt',
  'The default anti-affinity is a preference. On a small or full cluster two members can share a node, and its loss then costs the majority.':
    'Die voreingestellte Anti-Affinität ist nur eine Präferenz. In einem kleinen oder vollen Cluster können sich zwei Mitglieder einen Node teilen, und dessen Ausfall kostet dann die Mehrheit.',
  'Your affinity replaces the default that spreads the {0} etcd members.':
    'Die eigene Affinität ersetzt den Standard des Charts, der die {0} etcd-Mitglieder verteilt.',
  'Spread the members again': 'Mitglieder wieder verteilen',
  'Keep members on different hosts': 'Mitglieder auf verschiedenen Hosts halten',
  'Two of the {0} etcd members may share a node.':
    'Zwei der {0} etcd-Mitglieder können sich einen Node teilen.',
}
