import type { Translations } from '../../translations.ts'

/** The German of rules/spread-constraints.ts. */
export const spreadConstraints: Translations = {
  'Schedule anyway': 'Trotzdem platzieren',
  'Fewer zones than replicas': 'Weniger Zonen als Replikate',
  'That works while all zones are up. When one is lost, its pods cannot move to the others as soon as that would exceed maxSkew.':
    'Das geht, solange alle Zonen laufen. Fällt eine aus, können ihre Pods nicht in die anderen umziehen, sobald das maxSkew überschreiten würde.',
  '{0} {1} share {2} zone{3}; after the loss of one they may not be rescheduled.': (replicas, pods, zones) =>
    `${replicas} ${pods} teilen sich ${zones === 1 ? 'eine Zone' : `${zones} Zonen`}; fällt eine aus, finden ihre Pods womöglich keinen Platz mehr.`,
  'Spread constraint that counts no pods': 'Spread-Constraint, der keine Pods zählt',
  'A constraint counts the pods that its selector finds. When these are not the pods of the workload itself, every node counts as empty and the constraint has no effect.':
    'Ein Constraint zählt die Pods, die sein Selektor findet. Sind das nicht die Pods des Workloads selbst, gilt jeder Node als leer, und der Constraint bleibt ohne Wirkung.',
  'no key': 'kein Schlüssel',
  'The constraint on {0} does not count the {1} ({2}).':
    'Der Spread-Constraint ({0}) zählt die {1} nicht mit ({2}).',
  'Select {0}': '{0} auswählen',
  'Spread constraint that the API refuses': 'Spread-Constraint, den die API ablehnt',
  'maxSkew is at least 1, whenUnsatisfiable is DoNotSchedule or ScheduleAnyway, a topology key is needed, and minDomains works only with DoNotSchedule. The chart passes the entry on as it is, and the API server refuses the workload.':
    'maxSkew ist mindestens 1, whenUnsatisfiable ist DoNotSchedule oder ScheduleAnyway, topologyKey ist nötig, und minDomains geht nur mit DoNotSchedule. Das Chart reicht den Eintrag unverändert weiter, und der API-Server lehnt den Workload ab.',
  'Zone constraint without zones': 'Zonen-Constraint ohne Zonen',
  'Nodes without the zone label are left out altogether, so with DoNotSchedule no pod finds a place. kind, k3s and many clusters of your own have no such labels.':
    'Nodes ohne Zonen-Label bleiben ganz außen vor, sodass mit DoNotSchedule kein Pod einen Platz findet. kind, k3s und viele selbst betriebene Cluster haben keine solchen Labels.',
  'The nodes have no zones, so the {0} stay Pending.':
    'Die Nodes haben keine Zonen, also bleiben die {0} Pending.',
  'Where nodes carry no zone label, the {0} stay Pending.':
    'Wo Nodes kein Zonen-Label tragen, bleiben die {0} Pending.',
  'maxSkew must be 1 or more': 'maxSkew muss mindestens 1 sein',
  'whenUnsatisfiable must be DoNotSchedule or ScheduleAnyway':
    'whenUnsatisfiable muss DoNotSchedule oder ScheduleAnyway sein',
  'topologyKey is empty': 'topologyKey ist leer',
  'minDomains needs DoNotSchedule': 'minDomains braucht DoNotSchedule',
  'The API server refuses this constraint: {0}.': 'Der API-Server lehnt diesen Constraint ab: {0}.',
  'Correct the constraint': 'Constraint korrigieren',
}
