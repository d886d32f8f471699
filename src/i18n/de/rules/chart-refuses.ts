import type { Translations } from '../../translations.ts'

export const chartRefuses: Translations = {
  'The chart cannot be rendered': 'Das Chart lässt sich nicht rendern',
  'The values pass the schema, but a template of the chart stops at them, so "helm install" and "helm upgrade" end before anything is created.':
    'Die Values bestehen das Schema, aber ein Template des Charts scheitert an ihnen. „helm install“ und „helm upgrade“ brechen ab, bevor etwas angelegt wird.',
  'The chart cannot be rendered: {0}.': 'Das Chart lässt sich nicht rendern: {0}.',
  'The chart cannot be rendered because of one of {0}: {1}.':
    'Das Chart lässt sich nicht rendern; Ursache ist einer dieser Werte: {0}. Meldung: {1}.',
  '{0} is null, but the chart reads settings below it, so it cannot be rendered.':
    '{0} ist null, aber das Chart liest Einstellungen darunter und lässt sich so nicht rendern.',
  'Use the default of {0}': 'Standardwert von {0} verwenden',
  'The chart cannot be rendered because of {0}: {1}.': 'Das Chart lässt sich wegen {0} nicht rendern: {1}.',
  'Remove {0}': '{0} entfernen',
}
