import type { Translations } from '../../translations.ts'

/** The German of rules/ha-safety.ts. */
export const haSafety: Translations = {
  'Probes switched off': 'Probes ausgeschaltet',
  'Without probes a replica that hangs stays in the Service and keeps getting requests, and rollouts go on before the new pod works.':
    'Ohne Probes bleibt ein hängendes Replikat im Service und bekommt weiter Anfragen, und ein Rollout läuft weiter, bevor der neue Pod funktioniert.',
  '{0} off: {1} replicas are never checked.': '{0} aus: {1} Replikate werden nie geprüft.',
  'Switch the probes on': 'Probes einschalten',
  'No right to hold the lease': 'Kein Recht, das Lease zu halten',
  'Replicas agree on a leader through a Lease object in their namespace, and only the Role of the chart allows that. Without it no replica becomes leader and nothing is synced.':
    'Replikate einigen sich über ein Lease-Objekt in ihrem Namespace auf einen Leader, und nur die Role des Charts erlaubt das. Ohne sie wird kein Replikat Leader, und nichts wird synchronisiert.',
  'The Role of the chart is off, so replicas cannot hold the lease of the leader.':
    'Die Role des Charts ist aus, daher kann kein Replikat das Lease des Leaders halten.',
  'Your rules for the Role leave out leases, so the replicas cannot elect a leader.':
    'Ihre Regeln für die Role lassen leases aus, daher können die Replikate keinen Leader wählen.',
  'Use the Role': 'Role verwenden',
}
