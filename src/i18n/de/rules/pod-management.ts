import type { Translations } from '../../translations.ts'

/** The German of rules/pod-management.ts. */
export const podManagement: Translations = {
  'Embedded etcd starts one pod at a time': 'Eingebettetes etcd startet die Pods nacheinander',
  'When more than one member is down, the first one waits for a majority that OrderedReady does not start. The field cannot be changed on a running StatefulSet, so choose it before the install.':
    'Sind mehrere Mitglieder ausgefallen, wartet das erste auf eine Mehrheit, die OrderedReady nicht startet. An einem laufenden StatefulSet lässt sich das Feld nicht ändern, es muss also vor der Installation stimmen.',
  'With OrderedReady embedded etcd cannot recover when several members are down.':
    'Mit OrderedReady kommt eingebettetes etcd nicht wieder hoch, wenn mehrere Mitglieder ausgefallen sind.',
  'Use Parallel': 'Parallel verwenden',
  'Etcd members wait for each other': 'etcd-Mitglieder warten aufeinander',
  'The first member is ready only when a majority has elected a leader, and OrderedReady starts the second member only when the first is ready. So etcd never comes up.':
    'Das erste Mitglied ist erst bereit, wenn eine Mehrheit einen Leader gewählt hat, und OrderedReady startet das zweite erst, wenn das erste bereit ist. So kommt etcd nie hoch.',
  'With OrderedReady none of the {0} etcd members ever becomes ready.':
    'Mit OrderedReady wird keines der {0} etcd-Mitglieder jemals bereit.',
  'Unknown pod management policy': 'Unbekannte Pod-Management-Policy',
  'A StatefulSet knows Parallel and OrderedReady. The API server refuses anything else.':
    'Ein StatefulSet kennt Parallel und OrderedReady. Alles andere lehnt der API-Server ab.',
  '{0} is no pod management policy.': '{0} ist keine Pod-Management-Policy.',
  'Pod management policy of a Deployment': 'Pod-Management-Policy eines Deployments',
  'Only a StatefulSet has such a policy. The control plane is a Deployment here, so the setting is not rendered.':
    'Nur ein StatefulSet hat eine solche Policy. Die Control Plane ist hier ein Deployment, daher wird die Einstellung nicht gerendert.',
  'The control plane is a Deployment, which has no pod management policy.':
    'Die Control Plane ist ein Deployment und hat damit keine Pod-Management-Policy.',
  'Remove the setting': 'Einstellung entfernen',
}
