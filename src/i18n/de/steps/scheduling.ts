import type { Translations } from '../../translations.ts'

export const stepScheduling: Translations = {
  Scheduling: 'Scheduling',
  'On which nodes of the host cluster the pods of this virtual cluster run, and how they are kept apart.':
    'Auf welchen Nodes des Host-Clusters die Pods dieses virtuellen Clusters laufen und wie sie getrennt bleiben.',
  'Which nodes': 'Welche Nodes',
  'Node selector': 'Node-Selektor',
  'Labels that a node must carry. A strict filter: without a matching node the pods stay pending.':
    'Labels, die ein Node tragen muss. Ein strenger Filter: Ohne passenden Node bleiben die Pods auf „Pending“.',
  Tolerations: 'Tolerations',
  'Taints that control-plane pods put up with, so that they may run on reserved nodes. They do not draw pods there; add a node selector for that.':
    'Taints, die Control-Plane-Pods dulden, sodass sie auf reservierten Nodes laufen dürfen. Sie ziehen Pods nicht dorthin; dafür braucht es einen Node-Selektor.',
  'Labels that a node must carry to run an etcd member. Nothing is inherited from the control plane.':
    'Labels, die ein Node für ein etcd-Mitglied tragen muss. Nichts wird von der Control Plane geerbt.',
  'Taints that etcd pods put up with. Nothing is inherited from the control plane.':
    'Taints, die etcd-Pods dulden. Nichts wird von der Control Plane geerbt.',

  'Spreading over nodes and zones': 'Verteilung auf Nodes und Zonen',
  'Replicas that share a node are lost together. Selectors must name the labels that the pods really have, the release name included.':
    'Replikate auf demselben Node gehen gemeinsam verloren. Selektoren müssen die Labels nennen, die die Pods wirklich haben, samt Release-Name.',
  Affinity: 'Affinität',
  'Rules that draw control-plane pods to nodes or keep them apart. The chart adds none, so without a rule all replicas may share a node.':
    'Regeln, die Control-Plane-Pods zu Nodes ziehen oder getrennt halten. Das Chart setzt keine; ohne Regel können alle Replikate auf einem Node liegen.',
  'Topology spread constraints': 'Topology-Spread-Constraints',
  'Spreads replicas evenly over zones or nodes. DoNotSchedule leaves pods pending where nodes lack the topology label; ScheduleAnyway only prefers.':
    'Verteilt Replikate gleichmäßig auf Zonen oder Nodes. DoNotSchedule lässt Pods auf „Pending“, wenn Nodes das Topologie-Label fehlt; ScheduleAnyway bevorzugt nur.',
  'Rules for etcd pods. Left empty, the chart prefers different nodes and zones; any rule of your own replaces that completely.':
    'Regeln für etcd-Pods. Leer bevorzugt das Chart verschiedene Nodes und Zonen; jede eigene Regel ersetzt das ganz.',
  'Spreads members evenly over zones or nodes. A constraint without a label selector counts nothing and has no effect.':
    'Verteilt Mitglieder gleichmäßig auf Zonen oder Nodes. Ein Constraint ohne Label-Selektor zählt nichts und bleibt wirkungslos.',

  'Priority and start order': 'Priorität und Startreihenfolge',
  'Priority class': 'PriorityClass',
  'Priority of the pods when nodes are full; the class must exist in the host cluster. System classes are refused on some platforms and let a tenant displace host workloads.':
    'Priorität der Pods, wenn Nodes voll sind; die Klasse muss im Host-Cluster existieren. Systemklassen lehnen manche Plattformen ab, und mit ihnen kann ein Tenant Workloads des Hosts verdrängen.',
  'Pod management policy': 'Pod-Management-Policy',
  'Whether pods start all at once or one after the other. Counts only for a StatefulSet and cannot be changed on an existing one.':
    'Ob Pods alle zugleich oder nacheinander starten. Gilt nur für ein StatefulSet und lässt sich bei einem bestehenden nicht ändern.',
  'Priority of the etcd pods when nodes are full; the class must exist in the host cluster. Give it at least the priority of the control plane.':
    'Priorität der etcd-Pods, wenn Nodes voll sind; die Klasse muss im Host-Cluster existieren. Mindestens so hoch wie die der Control Plane.',
  'Must be Parallel with more than one member: the first becomes ready only once a majority runs. It cannot be changed later.':
    'Muss bei mehr als einem Mitglied Parallel sein: Das erste wird erst bereit, wenn eine Mehrheit läuft. Später nicht mehr änderbar.',

  'Labels that a node must carry to run CoreDNS.': 'Labels, die ein Node für CoreDNS tragen muss.',
  'Taints that CoreDNS pods put up with.': 'Taints, die CoreDNS-Pods dulden.',
  'Rules that draw CoreDNS pods to nodes or keep them apart.':
    'Regeln, die CoreDNS-Pods zu Nodes ziehen oder getrennt halten.',
  'By default two CoreDNS pods must not share a node, and the second stays pending on a single usable node. A value here replaces that rule.':
    'Standardmäßig dürfen sich zwei CoreDNS-Pods keinen Node teilen, und bei nur einem nutzbaren Node bleibt der zweite auf „Pending“. Ein Wert hier ersetzt diese Regel.',
  'Priority of the CoreDNS pods; the class must exist where they are scheduled.':
    'Priorität der CoreDNS-Pods; die Klasse muss dort existieren, wo sie platziert werden.',
}
