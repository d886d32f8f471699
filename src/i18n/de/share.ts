import type { Translations } from '../translations.ts'

export const share: Translations = {
  'Share this configuration': 'Diese Konfiguration teilen',
  'Everything is in the link itself, behind the #, which browsers keep from servers. Whoever has the link has the configuration.':
    'Alles steht im Link selbst, hinter dem #; diesen Teil senden Browser an keinen Server. Wer den Link hat, hat die Konfiguration.',
  'Link ({0} characters)': 'Link ({0} Zeichen)',
  link: 'Link',
  'As a Markdown link': 'Als Markdown-Link',
  'as Markdown link': 'als Markdown-Link',
  'Download the values file and pass that on.':
    'Laden Sie die Values-Datei herunter, und geben Sie diese weiter.',

  'What it opens and holds': 'Was er öffnet und enthält',
  'Read-only view for reviewers': 'Leseansicht zum Prüfen',
  'Differences, findings and objects to read and print, without the form.':
    'Unterschiede, Befunde und Objekte zum Lesen und Drucken, ohne das Formular.',
  'Open at this step and tab': 'Mit diesem Schritt und Tab öffnen',
  '{0}, once it is opened in the wizard.': '{0}, sobald er im Wizard geöffnet wird.',
  Findings: 'Befunde',
  Output: 'Ausgabe',
  Settings: 'Einstellungen',
  'With muted rules and their reasons': 'Mit stummgeschalteten Regeln und ihren Gründen',
  '1 rule is muted.': '1 Regel ist stummgeschaltet.',
  '{0} rules are muted.': '{0} Regeln sind stummgeschaltet.',

  'Left out because it is a secret:': 'Weggelassen, weil es ein Geheimnis ist:',
  'Left out because they are secrets:': 'Weggelassen, weil es Geheimnisse sind:',
  'password in an address': 'Passwort in einer Adresse',
  'private key': 'privater Schlüssel',
  'name says secret': 'Name deutet auf ein Geheimnis hin',
  'environment variable': 'Umgebungsvariable',
  flag: 'Flag',
  token: 'Token',
  'data of a Secret': 'Daten eines Secrets',
  'What stands in the values editor cannot be read yet: the link has the values of before.':
    'Der Text im Values-Editor ist noch nicht lesbar: Der Link enthält den zuletzt lesbaren Stand.',
  'Comments of the values file are not in the link.': 'Kommentare der Values-Datei stehen nicht im Link.',

  'No QR code: phones do not read codes of links longer than {0} characters from a screen.':
    'Kein QR-Code: Codes von Links mit mehr als {0} Zeichen lesen Telefone nicht vom Bildschirm.',
  'QR code of the link': 'QR-Code des Links',
  'Opens the link on a phone.': 'Öffnet den Link auf einem Telefon.',

  'Review of {0}': 'Prüfung von {0}',
  'No review': 'Keine Prüfung',
  '{0} - vCluster Wizard': '{0} - vCluster Wizard',
  Print: 'Drucken',
  'Open in the wizard': 'Im Wizard öffnen',
  'Read-only': 'Nur lesen',
  'This link cannot be shown': 'Dieser Link lässt sich nicht anzeigen',
  'A configuration that somebody shared, to be read. Your own work in the wizard stays as it is.':
    'Eine geteilte Konfiguration zum Lesen. Ihre eigene Arbeit im Wizard bleibt, wie sie ist.',
  'Your own work in the wizard stays as it is.': 'Ihre eigene Arbeit im Wizard bleibt, wie sie ist.',
  'Open the wizard': 'Wizard öffnen',
  'Chart {0} could not be loaded. Reload the page to try again.':
    'Chart {0} konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',

  Chart: 'Chart',
  Namespace: 'Namespace',
  Helm: 'Helm',
  'upgrade of an existing release': 'Upgrade eines vorhandenen Release',
  'new installation': 'neue Installation',
  'Runs now': 'Läuft jetzt',
  'chart {0}': 'Chart {0}',
  Purpose: 'Zweck',
  'Host cluster': 'Host-Cluster',
  Licence: 'Lizenz',

  'Differences from the defaults': 'Abweichungen vom Standard',
  '1 value': '1 Wert',
  '{0} values': '{0} Werte',
  'All defaults': 'Alles Standard',
  'The chart installs as its authors ship it.':
    'Das Chart wird so installiert, wie seine Autoren es ausliefern.',
  'Other settings': 'Andere Einstellungen',

  'Nothing found': 'Nichts gefunden',
  'Every rule for this chart version was checked.': 'Jede Regel für diese Chart-Version wurde geprüft.',
  'Errors ({0})': 'Fehler ({0})',
  'Warnings ({0})': 'Warnungen ({0})',
  'Notes ({0})': 'Hinweise ({0})',
  'Muted ({0})': 'Stummgeschaltet ({0})',
  'Reason: {0}': 'Grund: {0}',
  'Finds nothing now.': 'Findet derzeit nichts.',

  Footprint: 'Fußabdruck',
  Objects: 'Objekte',
  '1 object': '1 Objekt',
  '{0} objects': '{0} Objekte',
  'No kind': 'Ohne kind',
  'Objects by kind': 'Objekte nach Art',
  'Helm would refuse these values, so nothing would be created:':
    'Helm würde diese Values ablehnen; es würde also nichts erstellt:',
}
