import type { Translations } from '../../translations.ts'

export const etcdReplicas: Translations = {
  'Number of etcd members changed': 'Zahl der etcd-Mitglieder geändert',
  'The chart starts every member as part of a new cluster and never adds or removes members of a running one. New pods would form a second cluster beside the old data, and removed ones stay behind as dead voters.':
    'Das Chart startet jedes Mitglied als Teil eines neuen Clusters und nimmt in einem laufenden nie Mitglieder auf oder heraus. Neue Pods würden neben den alten Daten einen zweiten Cluster bilden, und entfernte bleiben als tote Stimmen zurück.',
  'Even number of etcd members': 'Gerade Zahl von etcd-Mitgliedern',
  'A majority of 2n members is n + 1, so the last member adds cost and one more thing that can fail, but no tolerance: two members survive no failure and four survive one, like three.':
    'Die Mehrheit von 2n Mitgliedern ist n + 1. Das letzte Mitglied kostet also und kann ausfallen, erhöht aber die Toleranz nicht: Zwei Mitglieder überstehen keinen Ausfall, vier überstehen einen, wie drei.',
  'Many etcd members': 'Viele etcd-Mitglieder',
  'Every write waits for a majority, so each further member makes writes slower. etcd recommends seven at most, and five are usually enough.':
    'Jeder Schreibvorgang wartet auf eine Mehrheit, daher macht jedes weitere Mitglied das Schreiben langsamer. etcd empfiehlt höchstens sieben, und fünf reichen meist.',
  'Single etcd member': 'Einzelnes etcd-Mitglied',
  'However many API servers there are, all of them stop when the only etcd member is down, and its volume is the only copy of the state.':
    'Egal wie viele API-Server es gibt: Alle stehen still, wenn das einzige etcd-Mitglied ausfällt, und sein Volume ist die einzige Kopie des Zustands.',
  'No etcd members': 'Keine etcd-Mitglieder',
  'Without a member there is no store: the control plane waits ten minutes for etcd and exits. A negative number is refused by the API server.':
    'Ohne Mitglied gibt es keinen Store: Die Control Plane wartet zehn Minuten auf etcd und beendet sich. Eine negative Zahl lehnt der API-Server ab.',
  'Use {0} etcd member{1}': (members) =>
    members === 1 ? '1 etcd-Mitglied verwenden' : `${members} etcd-Mitglieder verwenden`,
  'etcd runs with {0} member{1}; changing it to {2} splits or breaks the cluster.': (
    running,
    _plural,
    wanted,
  ) =>
    `etcd läuft mit ${running} ${running === 1 ? 'Mitglied' : 'Mitgliedern'}; eine Änderung auf ${wanted} spaltet oder zerstört den Cluster.`,
  '{0} etcd members tolerate no failure, just like a single one.':
    '{0} etcd-Mitglieder überstehen keinen Ausfall, genau wie ein einzelnes.',
  '{0} etcd members survive no more failures ({1}) than {2}.':
    '{0} etcd-Mitglieder überstehen nicht mehr Ausfälle ({1}) als {2}.',
  '{0} etcd members slow writes down; etcd recommends at most 7.':
    '{0} etcd-Mitglieder verlangsamen das Schreiben; etcd empfiehlt höchstens 7.',
  '{0} control-plane replicas depend on a single etcd member.':
    '{0} Control-Plane-Replikate hängen von einem einzigen etcd-Mitglied ab.',
  'A production cluster depends on a single etcd member.':
    'Ein Produktionscluster hängt von einem einzigen etcd-Mitglied ab.',
  'etcd has {0} members, so there is nowhere to keep the state.':
    'etcd hat {0} Mitglieder; der Zustand kann nirgends gespeichert werden.',
}
