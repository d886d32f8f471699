import type { Translations } from '../../translations.ts'

export const autoNodes: Translations = {
  'Nodes that a node provider of the platform creates for the tenant.':
    'Nodes, die ein Node-Provider der Plattform für den Tenant erstellt.',
  'Provider with pools': 'Provider mit Pools',
  'One node provider and the pools of nodes that it supplies.':
    'Ein Node-Provider und die Pools von Nodes, die er liefert.',
  'Name of the node provider. It may be used only once.':
    'Name des Node-Providers. Er darf nur einmal vorkommen.',
  Properties: 'Eigenschaften',
  'Settings for the provider by name, such as a region.':
    'Einstellungen für den Provider nach Namen, etwa eine Region.',
  'Static pools': 'Statische Pools',
  'Pools with a fixed number of nodes.': 'Pools mit fester Zahl von Nodes.',
  'Static pool': 'Statischer Pool',
  'One pool with a fixed number of nodes.': 'Ein Pool mit fester Zahl von Nodes.',
  'Number of nodes in the pool.': 'Zahl der Nodes im Pool.',
  'Name of the pool; no two pools may share one.': 'Name des Pools; jeder Name darf nur einmal vorkommen.',
  Profile: 'Profil',
  'Node profile of the platform for the nodes of the pool.':
    'Node-Profil der Plattform für die Nodes des Pools.',
  'Node labels': 'Node-Labels',
  'Labels that the nodes of the pool get.': 'Labels, die die Nodes des Pools bekommen.',
  'Termination grace period': 'Frist beim Entfernen',
  'How long a node that goes is drained before its pods are deleted regardless of disruption budgets.':
    'Wie lange ein Node beim Entfernen geleert wird, bevor seine Pods trotz PodDisruptionBudgets gelöscht werden.',
  'Keep pods without a matching toleration off nodes of the pool.':
    'Halten Pods ohne passende Toleration von Nodes des Pools fern.',
  'One taint of nodes of the pool.': 'Ein Taint der Nodes des Pools.',
  'Dynamic pools': 'Dynamische Pools',
  'Pools that grow and shrink with the pods that need nodes, by means of Karpenter.':
    'Pools, die über Karpenter mit den Pods wachsen und schrumpfen, die Nodes brauchen.',
  'Dynamic pool': 'Dynamischer Pool',
  'One pool that grows and shrinks with the pods that need nodes.':
    'Ein Pool, der mit den Pods wächst und schrumpft, die Nodes brauchen.',
  'Highest amount of resources in the pool, by resource, such as cpu.':
    'Höchste Menge an Ressourcen im Pool, je Ressource, etwa cpu.',
  Lifetime: 'Lebensdauer',
  'Age at which a node is removed, such as 720h.': 'Alter, in dem ein Node entfernt wird, etwa 720h.',
  Weight: 'Gewicht',
  'Rank of the pool where several fit; a higher one comes first.':
    'Rang des Pools, wenn mehrere passen; ein höherer kommt zuerst.',
  Disruption: 'Unterbrechung',
  'When nodes are removed to save resources, and how many at once.':
    'Wann Nodes entfernt werden, um Ressourcen zu sparen, und wie viele gleichzeitig.',
  Wait: 'Wartezeit',
  'How long nodes must be underused before they are removed, such as 30s.':
    'Wie lange Nodes schlecht ausgelastet sein müssen, bevor sie entfernt werden, etwa 30s.',
  Policy: 'Policy',
  'Which nodes may be removed: WhenEmpty, or WhenEmptyOrUnderutilized, which is the default.':
    'Welche Nodes entfernt werden dürfen: WhenEmpty oder WhenEmptyOrUnderutilized, der Standardwert.',
  Budgets: 'Budgets',
  'How many nodes may go at once. The strictest active one counts.':
    'Wie viele Nodes gleichzeitig wegfallen dürfen. Das strengste aktive Budget zählt.',
  Budget: 'Budget',
  'One bound on the nodes that go at once, always or at certain times.':
    'Eine Grenze für gleichzeitig wegfallende Nodes, immer oder zu bestimmten Zeiten.',
  'Highest number or share of the nodes that may go at once, such as 10%.':
    'Höchste Zahl oder höchster Anteil der Nodes, die gleichzeitig wegfallen dürfen, etwa 10%.',
  'When the budget becomes active, as a cron expression. Empty means always.':
    'Wann das Budget aktiv wird, als Cron-Ausdruck. Leer bedeutet immer.',
  Duration: 'Dauer',
  'How long the budget then stays active, in hours and minutes.':
    'Wie lange das Budget dann aktiv bleibt, in Stunden und Minuten.',
  'Node provider that supplies the nodes of the pool.': 'Node-Provider, der die Nodes des Pools liefert.',
}
