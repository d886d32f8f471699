import type { Translations } from '../../../translations.ts'

export const familiesPolicyRules: Translations = {
  'What may be done with which resources.': 'Was mit welchen Ressourcen getan werden darf.',
  'API groups of the resources; empty text is the core group.':
    'API-Gruppen der Ressourcen; leerer Text ist die Core-Gruppe.',
  'Plural names of the resources, or * for all.': 'Pluralnamen der Ressourcen oder * für alle.',
  'Resource names': 'Ressourcennamen',
  'Restricts the rule to objects of these names.': 'Beschränkt die Regel auf Objekte dieser Namen.',
  'What is allowed, such as get, list or update, or * for all.':
    'Was erlaubt ist, etwa get, list oder update, oder * für alles.',
  URLs: 'URLs',
  'Paths of the API that are no resources. They count in cluster roles only.':
    'Pfade der API, die keine Ressourcen sind. Sie zählen nur in ClusterRoles.',
}
