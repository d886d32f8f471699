import type { Translations } from '../../translations.ts'

export const affinityShape: Translations = {
  'Affinity term in the wrong shape': 'Affinitätsterm in falscher Form',
  'A required term names a topologyKey. A preferred one has a weight from 1 to 100 and the term below podAffinityTerm. The chart passes terms on as they are, and the API server refuses the workload.':
    'Ein zwingender Term nennt einen topologyKey. Ein bevorzugter hat ein Gewicht von 1 bis 100 und den Term unter podAffinityTerm. Das Chart reicht Terme unverändert weiter, und der API-Server lehnt den Workload ab.',
  '"{0}" is no operator': '„{0}“ ist kein Operator',
  '{0} needs values': '{0} braucht values',
  '{0} is no term': '{0} ist kein Term',
  'weight must be 1 to 100': 'weight muss zwischen 1 und 100 liegen',
  'podAffinityTerm is missing': 'podAffinityTerm fehlt',
  'podAffinityTerm belongs to preferred terms': 'podAffinityTerm gehört zu bevorzugten Termen',
  'topologyKey is missing': 'topologyKey fehlt',
  'Correct the term': 'Term korrigieren',
  'The API server refuses this {0} term: {1}.': 'Der API-Server lehnt diesen {0}-Term ab: {1}.',
}
