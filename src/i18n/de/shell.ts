import type { Translations } from '../translations.ts'

export const shell: Translations = {
  'Skip to the form': 'Zum Formular springen',
  Form: 'Formular',
  'Width of the output': 'Breite der Ausgabe',
  'What it takes': 'Ressourcenbedarf',
  'All settings': 'Alle Einstellungen',
  chart: 'Chart',
  release: 'Release',
  cluster: 'Cluster',
  '{0} node{1}': (count) => `${count} ${count === 1 ? 'Node' : 'Nodes'}`,
  '{0} zone{1}': (count) => `${count} ${count === 1 ? 'Zone' : 'Zonen'}`,
  'not described': 'nicht beschrieben',
  '{0} setting{1}': (count) => `${count} ${count === 1 ? 'Einstellung' : 'Einstellungen'}`,

  Undo: 'Rückgängig',
  Redo: 'Wiederholen',
  Share: 'Teilen',
  Download: 'Download',
  'All manifests in one file': 'Alle Manifeste in einer Datei',
  'Runbook (Markdown)': 'Runbook (Markdown)',
  'Everything (zip)': 'Alles (ZIP)',
  More: 'Mehr',
  'A part of the wizard could not be loaded. What you see goes on working; a reload brings the rest.':
    'Ein Teil des Wizards ließ sich nicht laden. Was zu sehen ist, funktioniert weiter; Neuladen bringt den Rest.',
  Reload: 'Neu laden',
  About: 'Über den Wizard',
  'About vCluster Wizard': 'Über vCluster Wizard',
  'Turns choices into a correct vcluster.yaml, shows the manifests that Helm creates from it, and says what will break.':
    'Macht aus Entscheidungen eine korrekte vcluster.yaml, zeigt die Manifeste, die Helm daraus erzeugt, und sagt, was schiefgehen wird.',
  'It knows the vCluster charts {0} to {1}. It is independent of the makers of vCluster, whose trademark the name is.':
    'Kennt die vCluster-Charts {0} bis {1}. Unabhängig von den Herstellern von vCluster, deren Marke der Name ist.',
  'Everything happens in this browser. Nothing that you enter is sent anywhere, and drafts hold no secrets.':
    'Alles geschieht in diesem Browser. Nichts, was Sie eingeben, wird irgendwohin gesendet, und Entwürfe enthalten keine Geheimnisse.',
  'Open source under Apache-2.0. <file>Software of others</file> is part of it, under the licences named there.':
    'Open Source unter Apache-2.0. <file>Software anderer</file> ist Teil davon, unter den dort genannten Lizenzen.',
  'More: import, drafts, colours, language, keyboard': 'Mehr: Import, Entwürfe, Farben, Sprache, Tastatur',
  'The browser does not let this page remember a language. It follows the browser’s own.':
    'Der Browser erlaubt dieser Seite nicht, sich eine Sprache zu merken. Es gilt die Sprache des Browsers.',
  Import: 'Importieren',
  'Colours of the system': 'Farben des Systems',
  Light: 'Hell',
  Dark: 'Dunkel',
  'Keyboard shortcuts': 'Tastenkürzel',

  Keyboard: 'Tastatur',
  'On a Mac, use Command instead of Ctrl, except for Ctrl M.':
    'Auf dem Mac gilt Command statt Strg, außer bei Strg M.',
  'Ctrl Z': 'Strg Z',
  'Undo the last change (outside text fields)':
    'Die letzte Änderung rückgängig machen (außerhalb von Textfeldern)',
  'Ctrl Shift Z': 'Strg Umschalt Z',
  'Take an undone change again': 'Eine rückgängig gemachte Änderung wiederholen',
  'Tab, Shift Tab': 'Tab, Umschalt Tab',
  'Next and previous field; leaves the code pane too':
    'Nächstes und voriges Feld; verlässt auch den Code-Bereich',
  'Ctrl M': 'Strg M',
  'In the code pane: switch between Tab leaving the pane and Tab staying in it':
    'Im Code-Bereich: umschalten, ob Tab den Bereich verlässt oder darin bleibt',
  'In the code pane: next finding': 'Im Code-Bereich: nächster Befund',
  'Ctrl F': 'Strg F',
  'In the code pane: find': 'Im Code-Bereich: suchen',
  'In the tree of settings: move, open and close; Enter goes to the setting':
    'Im Baum der Einstellungen: bewegen, auf- und zuklappen; Enter geht zur Einstellung',
  'On the tabs: previous and next tab. On the divider: make the output wider or narrower':
    'Auf den Tabs: voriger und nächster Tab. Auf der Trennlinie: Ausgabe verbreitern oder verschmälern',
  'Previous and next step visited (the browser’s back and forward)':
    'Zuvor und danach besuchter Schritt (Zurück und Vor des Browsers)',

  'Go where it leads': 'Zum Ziel des Links',
  'This browser keeps drafts of earlier work.': 'In diesem Browser liegen Entwürfe früherer Arbeit.',
  'Opened the configuration of the link.': 'Konfiguration aus dem Link geöffnet.',
}
