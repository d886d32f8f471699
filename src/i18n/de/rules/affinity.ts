import type { Translations } from '../../translations.ts'

export const affinity: Translations = {
  'Anti-affinity that selects other pods': 'Anti-Affinität, die andere Pods auswählt',
  'An anti-affinity term keeps a pod away from the pods that its selector finds. When it does not find the pods of the workload itself, they are not spread, and nobody is told. Labels below "labels" go to the workload; only "pods.labels" reach the pods.':
    'Ein Anti-Affinitätsterm hält einen Pod von den Pods fern, die sein Selektor findet. Findet er die Pods des eigenen Workloads nicht, werden sie nicht verteilt, und niemand erfährt davon. Labels unter „labels“ landen am Workload; nur „pods.labels“ erreichen die Pods.',
  'More replicas than nodes': 'Mehr Replikate als Nodes',
  'A required anti-affinity leaves every pod beyond the number of nodes Pending. For etcd a missing member means that no further failure is tolerated.':
    'Bei zwingender Anti-Affinität bleibt jeder Pod, für den kein Node übrig ist, Pending. Fehlt etcd dadurch ein Mitglied, darf kein weiteres ausfallen.',
  'Rollout that cannot finish': 'Rollout, der nicht fertig werden kann',
  'A Deployment with one replica starts the new pod before it stops the old one. On the only node the anti-affinity keeps the new pod away from the old one, so neither moves.':
    'Ein Deployment mit einem Replikat startet den neuen Pod, bevor es den alten beendet. Auf dem einzigen Node hält die Anti-Affinität den neuen Pod vom alten fern, und es geht nicht weiter.',
  'No spare node': 'Kein Node in Reserve',
  'With as many nodes as replicas, the pod of a drained node has nowhere to go until the node is back. One node more, or a preferred anti-affinity, keeps full strength.':
    'Bei gleich vielen Nodes und Replikaten findet der Pod eines geleerten Nodes keinen Platz, bis der Node zurück ist. Mit einem Node mehr oder einer bevorzugten Anti-Affinität bleiben alle Replikate in Betrieb.',
  'Select {0}': '{0} auswählen',
  'Only prefer different hosts for etcd': 'Verschiedene Hosts für etcd nur bevorzugen',
  'Only prefer different hosts for the CoreDNS': 'Verschiedene Hosts für CoreDNS nur bevorzugen',
  'Only prefer different hosts for the control plane':
    'Verschiedene Hosts für die Control Plane nur bevorzugen',
  'other labels': 'andere Labels',
  'The rule selects {0}, but the {1} carry {2}, so it has no effect.':
    'Die Regel wählt {0} aus, aber die {1} tragen {2}; sie bleibt wirkungslos.',
  '{0} {1} need {2} nodes: with fewer, some stay Pending.':
    '{0} {1} brauchen {2} Nodes: Sind es weniger, bleiben einige Pending.',
  '{0} {1} need different nodes, but there {2} {3}.': (replicas, pods, _verb, nodes) =>
    `${replicas} ${pods} brauchen verschiedene Nodes, es gibt aber nur ${nodes}.`,
  'On a single node the new pod of an upgrade can never start beside the old one.':
    'Auf einem einzelnen Node kann der neue Pod eines Upgrades nie neben dem alten starten.',
  '{0} {1} on {2} nodes leave no room during a drain.':
    '{0} {1} auf {2} Nodes lassen bei einem Drain keinen Platz.',
}
