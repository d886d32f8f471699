import type { Translations } from '../../translations.ts'

export const claimTemplates: Translations = {
  'Claim templates without "data"': 'Claim-Templates ohne „data“',
  'Own templates replace the one of the chart, but the container still mounts a volume called "data". Without it the pods are never created.':
    'Eigene Templates ersetzen das des Charts, aber der Container bindet weiterhin ein Volume namens „data“ ein. Ohne dieses werden die Pods nie angelegt.',
  'Claim settings beside claim templates': 'Claim-Einstellungen neben Claim-Templates',
  'With templates of your own the size, class and access modes of volumeClaim are not read; only the retention policy is.':
    'Bei eigenen Templates werden Größe, Klasse und Zugriffsmodi von volumeClaim nicht gelesen, nur die Retention-Policy.',
  'None of the etcd claim templates is called "data".': 'Keines der Claim-Templates von etcd heißt „data“.',
  'None of the control plane claim templates is called "data".':
    'Keines der Claim-Templates der Control Plane heißt „data“.',
  'Use the claim of the chart': 'Claim des Charts verwenden',
  '{0} of volumeClaim has no effect beside claim templates.':
    '{0} von volumeClaim bleibt neben Claim-Templates wirkungslos.',
  'Remove the settings': 'Einstellungen entfernen',
}
