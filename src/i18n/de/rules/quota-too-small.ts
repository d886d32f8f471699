import type { Translations } from '../../translations.ts'

/** The German of rules/quota-too-small.ts. */
export const quotaTooSmall: Translations = {
  'Quota too small for the virtual cluster': 'Quota zu klein für den virtuellen Cluster',
  'The pods of the virtual cluster itself count against the quota of its namespace, before any workload of the tenant. What goes beyond it is refused by the API server.':
    'Schon die Pods des virtuellen Clusters selbst zählen zur Quota seines Namespace, noch vor den Workloads des Tenants. Was darüber hinausgeht, lehnt der API-Server ab.',
  'Control plane, store and DNS need {0} of {1}, and the quota allows {2}.':
    '{1}: Control Plane, Store und DNS brauchen {0}, die Quota erlaubt {2}.',
}
