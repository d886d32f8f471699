import type { Translations } from '../../translations.ts'

export const formReview: Translations = {
  Findings: 'Befunde',
  '1 note': '1 Hinweis',
  '{0} notes': '{0} Hinweise',
  'The rules are still loading.': 'Die Regeln werden noch geladen.',
  'Nothing to fix': 'Nichts zu beheben',
  'Every rule for this chart version was checked.': 'Jede Regel für diese Chart-Version wurde geprüft.',
  Values: 'Values',
  '1 value differs from the defaults': '1 Wert weicht vom Standard ab',
  '{0} values differ from the defaults': (count) =>
    count === 0 ? 'Kein Wert weicht vom Standard ab' : `${count} Werte weichen vom Standard ab`,
  'All defaults': 'Alles Standard',
  'The values file is empty, and the chart installs as its authors ship it.':
    'Die Values-Datei ist leer; das Chart wird installiert, wie es ausgeliefert wird.',
  Edit: 'Bearbeiten',
  'Edit {0}': '{0} bearbeiten',
  'Only in values.yaml': 'Nur in values.yaml',
  Install: 'Installation',
  Upgrade: 'Upgrade',
  'the command': 'Befehl',
  'Install command': 'Installationsbefehl',
  'Run it where values.yaml is, with kubectl pointing at the host cluster.':
    'Dort ausführen, wo values.yaml liegt; kubectl muss auf den Host-Cluster zeigen.',
  'Other ways: vCluster CLI, Argo CD, Flux, Terraform, Kustomize, Cluster API':
    'Andere Wege: vCluster CLI, Argo CD, Flux, Terraform, Kustomize, Cluster API',
}
