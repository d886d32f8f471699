import type { Translations } from '../../translations.ts'

export const general: Translations = {
  Telemetry: 'Telemetrie',
  'Usage data of the control plane.': 'Nutzungsdaten der Control Plane.',
  'Send usage data': 'Nutzungsdaten senden',
  'Lets the control plane send usage data. Switch it off where the internet is out of reach.':
    'Lässt die Control Plane Nutzungsdaten senden. Ausschalten, wenn das Internet nicht erreichbar ist.',
  Creator: 'Ersteller',
  'What created the virtual cluster, as told in usage data. Tools fill it in.':
    'Was den virtuellen Cluster erstellt hat, wie in Nutzungsdaten angegeben. Werkzeuge füllen es aus.',
  Machine: 'Maschine',
  'Identifier of the machine that created it, as told in usage data.':
    'Kennung der Maschine, die ihn erstellt hat, wie in Nutzungsdaten angegeben.',
  'Platform user': 'Plattform-Benutzer',
  'Identifier of the user of the platform, as told in usage data.':
    'Kennung des Benutzers der Plattform, wie in Nutzungsdaten angegeben.',
  'Platform instance': 'Plattform-Instanz',
  'Identifier of the platform, as told in usage data.':
    'Kennung der Plattform, wie in Nutzungsdaten angegeben.',
  Logging: 'Logging',
  'Form of the log of the control plane.': 'Form des Logs der Control Plane.',
  Encoding: 'Format',
  'Form of the log lines: console for people, json for log collectors.':
    'Form der Log-Zeilen: console für Menschen, json für Log-Sammler.',
  'Global values': 'Globale Values',
  'Values that a parent chart shares with all its charts. This chart does not read them.':
    'Values, die ein übergeordnetes Chart mit allen seinen Charts teilt. Dieses Chart liest sie nicht.',
  'Pro (older key)': 'Pro (älterer Schlüssel)',
  'Adds rights for the platform to the ClusterRole. Which features are on does not depend on it.':
    'Fügt der ClusterRole Rechte für die Plattform hinzu. Welche Funktionen eingeschaltet sind, hängt nicht davon ab.',
  'Service addresses (older key)': 'Service-Adressen (älterer Schlüssel)',
  'Older place of the address range of Services.': 'Älterer Ort des Adressbereichs der Services.',
}
