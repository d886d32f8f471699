import type { Translations } from '../../translations.ts'

/** The German of the page of a step, its controls and what they refuse. */
export const formFields: Translations = {
  'On this step': 'In diesem Schritt',
  'Previous and next step': 'Voriger und nächster Schritt',
  Back: 'Zurück',
  'Continue to {0}': 'Weiter zu: {0}',

  'Helm evaluates {{ }} in this text': 'Helm wertet {{ }} in diesem Text aus',
  'The manifests beside the form evaluate it as well, with .Values, .Release, .Chart, .Capabilities, conditions, ranges, variables, definitions, and the functions below. Any other function makes the render stop with its name, although Helm itself may know it.':
    'Die Manifeste neben dem Formular werten ihn ebenfalls aus, mit .Values, .Release, .Chart, .Capabilities, Bedingungen, Schleifen, Variablen, Definitionen und den Funktionen unten. Bei jeder anderen Funktion bricht das Rendern ab und nennt sie, auch wenn Helm selbst sie kennt.',

  Pro: 'Pro',
  'Pro, free tier': 'Pro, kostenlose Stufe',
  'Needs the licensed control-plane image': 'Braucht das lizenzierte Control-Plane-Image',
  'Needs the Pro image and a connected platform; the free tier is enough':
    'Braucht das Pro-Image und eine verbundene Plattform; die kostenlose Stufe genügt',
  'Needs the Pro image and a paid licence': 'Braucht das Pro-Image und eine bezahlte Lizenz',
  deprecated: 'veraltet',
  'since {0}': 'seit {0}',
  'Charts before {0} do not have it': 'In Charts vor {0} nicht vorhanden',

  '{0} (default)': '{0} (Standard)',
  'Not set (default)': 'Nicht gesetzt (Standard)',
  '# default': '# Standard',
  'not set': 'nicht gesetzt',
  empty: 'leer',
  on: 'ein',
  off: 'aus',
  Auto: 'Auto',
  On: 'Ein',
  Off: 'Aus',
  'e.g. {0}': 'z. B. {0}',
  entry: 'Eintrag',
  'Start from the default': 'Vom Standardwert ausgehen',
  'Insert an example': 'Beispiel einfügen',

  'Line {0} has no key.': 'Zeile {0} hat keinen Schlüssel.',
  'The key {0} is there twice.': 'Der Schlüssel {0} kommt zweimal vor.',
  'This must be a whole number in digits.': 'Hier muss eine ganze Zahl in Ziffern stehen.',
  'This must be a number.': 'Hier muss eine Zahl stehen.',
  'This must have at least {0} characters.': 'Mindestens {0} Zeichen sind nötig.',
  'This must match {0}.': 'Der Text muss zu {0} passen.',
  'This value is not accepted.': 'Dieser Wert wird nicht angenommen.',
  'Line 1: this must be a list: start each entry with "- ".':
    'Zeile 1: Hier muss eine Liste stehen; jeder Eintrag beginnt mit „- “.',
  'Line 1: this must be a map of settings: "key: value".':
    'Zeile 1: Hier müssen Schlüssel mit Werten stehen: „key: value“.',
  'Line 1: this must be text: put it into quotes.':
    'Zeile 1: Hier muss Text stehen, in Anführungszeichen gesetzt.',
  'Line 1: this must be a whole number.': 'Zeile 1: Hier muss eine ganze Zahl stehen.',
  'Line 1: this must be true or false.': 'Zeile 1: Hier muss true oder false stehen.',
}
