import type { Translations } from '../../translations.ts'

export const formApiLimits: Translations = {
  requests: 'Anfragen',
  '{0} Written as <code>{1}</code>.': '{0} Geschrieben als <code>{1}</code>.',
  'Requests in flight': 'Gleichzeitige Anfragen',
  'Reads and other requests that change nothing.': 'Lesezugriffe und andere Anfragen, die nichts ändern.',
  'Mutating requests in flight': 'Gleichzeitige ändernde Anfragen',
  'Requests that create, change or delete.': 'Anfragen, die erstellen, ändern oder löschen.',
  'Kubernetes adds the two numbers up and shares the sum out by priority. More than the defaults needs more CPU and memory for the control plane.':
    'Kubernetes addiert beide Zahlen und verteilt die Summe nach Priorität. Mehr als die Standardwerte braucht mehr CPU und Arbeitsspeicher für die Control Plane.',
}
