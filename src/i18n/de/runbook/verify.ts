import type { Translations, Value } from '../../translations.ts'

const pods = (count: Value | undefined): string => (count === 1 ? '1 Pod' : `${count} Pods`)

const ready = (count: Value | undefined): string =>
  count === 1 ? 'Running und bereit' : 'alle Running und bereit'

/** The German of sections/verify.ts. */
export const runbookVerify: Translations = {
  Verify: 'Überprüfen',
  'STATUS is deployed. pending-install or pending-upgrade: a Helm run was broken off.':
    'STATUS ist deployed. pending-install oder pending-upgrade: Ein Helm-Lauf wurde abgebrochen.',
  '{0} pods of etcd, all Running and ready, on different nodes where anti-affinity asks for it.':
    '{0} Pods von etcd, alle Running und bereit, auf verschiedenen Nodes, wo Anti-Affinität das verlangt.',
  '{0} pod{1} of etcd, all Running and ready.': (count) => `${pods(count)} von etcd, ${ready(count)}.`,
  '{0} pods of the control plane, all Running and ready, on different nodes where anti-affinity asks for it.':
    '{0} Pods der Control Plane, alle Running und bereit, auf verschiedenen Nodes, wo Anti-Affinität das verlangt.',
  '{0} pod{1} of the control plane, all Running and ready.': (count) =>
    `${pods(count)} der Control Plane, ${ready(count)}.`,
  'Pending: read the events of the pod. Restarting: read the log of its last run.':
    'Pending: die Events des Pods lesen. Ständige Neustarts: das Log seines letzten Laufs lesen.',
  'Only if something is wrong.': 'Nur wenn etwas nicht stimmt.',
  'Every claim is Bound. Pending: the storage class is missing or waits for a pod that cannot be scheduled.':
    'Jeder Claim ist Bound. Pending: Die StorageClass fehlt oder wartet auf einen Pod, der sich nicht einplanen lässt.',
  'The leader\'s pod name with "{0}" behind it, and a time that moves on. All replicas answer API calls; only the leader runs the controllers and the syncer. No Lease: the control plane may not write Leases, look at the Role.':
    'Der Pod-Name des Leaders mit „{0}“ dahinter und eine Zeit, die weiterläuft. Alle Replikate beantworten API-Anfragen; nur der Leader führt die Controller und den Syncer aus. Kein Lease: Die Control Plane darf keine Leases schreiben; die Role prüfen.',
  'Every endpoint is healthy, {0} of {1} members are started, exactly one is the leader. A member that is missing has lost its data or cannot reach the others on port 2380.':
    (started, all) =>
      `Jeder Endpunkt meldet „healthy“, ${started} von ${all} ${all === 1 ? 'Mitglied' : 'Mitgliedern'} ${started === 1 ? 'ist' : 'sind'} „started“, genau eines ist der Leader. Ein fehlendes Mitglied hat seine Daten verloren oder erreicht die anderen nicht über Port 2380.`,
  'etcd is asked from your machine, with etcdctl of the same minor as the server.':
    'etcd wird von Ihrem Rechner aus befragt, mit etcdctl in derselben Minor-Version wie der Server.',
  'The endpoint is healthy; {0} members are started and none is a learner.': (count) =>
    count === 1
      ? 'Der Endpunkt meldet „healthy“; 1 Mitglied ist „started“ und kein Learner.'
      : `Der Endpunkt meldet „healthy“; ${count} Mitglieder sind „started“, keines ist ein Learner.`,
  'The endpoint is healthy; all members are started and none is a learner.':
    'Der Endpunkt meldet „healthy“; alle Mitglieder sind „started“, keines ist ein Learner.',
  'ALLOWED DISRUPTIONS is at least 1 while all pods are ready. 0 blocks every drain.':
    'ALLOWED DISRUPTIONS ist mindestens 1, solange alle Pods bereit sind. 0 blockiert jeden Drain.',
}
