import type { Translations } from '../../translations.ts'

export const stepStart: Translations = {
  Start: 'Start',
  'Say which chart you install and where; defaults, advice and warnings on every other step follow from it.':
    'Welches Chart wohin installiert wird; Standardwerte, Empfehlungen und Warnungen aller weiteren Schritte richten sich danach.',
  'Release and host cluster': 'Release und Host-Cluster',
  'Nothing here is written to the values file, except that selectors use the release name.':
    'Nichts davon steht in der Values-Datei; nur Selektoren nutzen den Release-Namen.',
  'Starting points': 'Ausgangspunkte',
  'Tested sets of values, instead of your choices or on top of them. Each is previewed first; you can change everything afterwards.':
    'Geprüfte Sätze von Values, anstelle Ihrer Angaben oder zusätzlich. Jeder zeigt zuerst eine Vorschau; danach lässt sich alles ändern.',
}
