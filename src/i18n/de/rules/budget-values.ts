import type { Translations } from '../../translations.ts'

export const budgetValues: Translations = {
  'Budget with two limits': 'Budget mit zwei Grenzen',
  'A disruption budget takes either minAvailable or maxUnavailable. The control plane exits at start when both are set.':
    'Ein PodDisruptionBudget nimmt entweder minAvailable oder maxUnavailable an. Sind beide gesetzt, beendet sich die Control Plane beim Start.',
  'Eviction policy that the host refuses': 'Eviction-Policy, die der Host ablehnt',
  'The policy says whether pods that are not ready may be evicted; its values are IfHealthyBudget and AlwaysAllow. Hosts before 1.27 do not use it.':
    'Die Policy sagt, ob Pods verdrängt werden dürfen, die nicht bereit sind; ihre Werte sind IfHealthyBudget und AlwaysAllow. Hosts vor 1.27 beachten sie nicht.',
  'Budget with a "spec" level': 'Budget mit einer Ebene „spec“',
  'The chart takes minAvailable, maxUnavailable and unhealthyPodEvictionPolicy directly below podDisruptionBudget. A "spec" level as in the Kubernetes object is refused by the schema.':
    'Das Chart erwartet minAvailable, maxUnavailable und unhealthyPodEvictionPolicy direkt unter podDisruptionBudget. Eine Ebene „spec“ wie im Kubernetes-Objekt lehnt das Schema ab.',
  'Budget setting before 0.31': 'Budget-Einstellung vor 0.31',
  'The setting exists from 0.31 on. In this version the schema refuses it; a disruption budget can be added as a host manifest instead.':
    'Die Einstellung gibt es ab 0.31. In dieser Version lehnt das Schema sie ab; ein PodDisruptionBudget lässt sich stattdessen als Host-Manifest hinzufügen.',
  'Budget with an invalid number': 'Budget mit ungültiger Zahl',
  'A budget takes a whole number or a percentage. The schema lets anything through, but the API server does not.':
    'Ein Budget nimmt eine ganze Zahl oder einen Prozentwert an. Das Schema lässt alles durch, der API-Server nicht.',
  'The budget has both minAvailable and maxUnavailable.':
    'Im Budget stehen sowohl minAvailable als auch maxUnavailable.',
  'Drop minAvailable': 'minAvailable weglassen',
  'Kubernetes 1.{0} of the host does not know the eviction policy of a budget.':
    'Kubernetes 1.{0} auf dem Host kennt die Eviction-Policy eines Budgets nicht.',
  'Drop the policy': 'Policy weglassen',
  '{0} is no eviction policy: use AlwaysAllow or IfHealthyBudget.':
    '{0} ist keine Eviction-Policy; möglich sind AlwaysAllow und IfHealthyBudget.',
  'Use AlwaysAllow': 'AlwaysAllow verwenden',
  'podDisruptionBudget has no "spec" level: its settings belong one level up.':
    'podDisruptionBudget hat keine Ebene „spec“: Die Einstellungen gehören eine Ebene höher.',
  'Lift the settings': 'Einstellungen hochziehen',
  'This version has no podDisruptionBudget: it needs 0.31 or a host manifest.':
    'Diese Version hat kein podDisruptionBudget: Nötig ist 0.31 oder ein Host-Manifest.',
  'Use a host manifest': 'Host-Manifest verwenden',
  '{0} takes a whole number or a percentage, not {1}.':
    '{0} nimmt eine ganze Zahl oder einen Prozentwert an, nicht {1}.',
}
