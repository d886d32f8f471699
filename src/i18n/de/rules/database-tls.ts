import type { Translations } from '../../translations.ts'

export const databaseTls: Translations = {
  'Database traffic in clear text': 'Datenbankverkehr im Klartext',
  'Everything in the tenant, its Secrets included, crosses the network to the database. Without TLS anyone on the way can read it.':
    'Alles im Tenant, auch seine Secrets, geht über das Netzwerk zur Datenbank. Ohne TLS kann es unterwegs jeder lesen.',
  'Certificate files that are not there': 'Zertifikatsdateien, die nicht da sind',
  'The files are read inside the control-plane container, so a volume must bring them there. Otherwise the control plane exits at start.':
    'Die Dateien werden im Control-Plane-Container gelesen; ein Volume muss sie dorthin bringen. Sonst beendet sich die Control Plane beim Start.',
  'Certificate without key': 'Zertifikat ohne Schlüssel',
  'A client certificate and its key belong together. With only one of them the connection cannot be set up.':
    'Ein Client-Zertifikat und sein Schlüssel gehören zusammen. Mit nur einem von beiden kommt keine Verbindung zustande.',
  'Certificate must match the host name': 'Zertifikat muss zum Hostnamen passen',
  'With certificate files and no sslmode kine uses sslmode=verify-full, so the host of the data source must be in the certificate of the server.':
    'Mit Zertifikatsdateien und ohne sslmode nutzt kine sslmode=verify-full; der Host der Datenquelle muss daher im Zertifikat des Servers stehen.',
  'The connection to {0} is not encrypted.': 'Die Verbindung zu {0} ist nicht verschlüsselt.',
  'Verify the server with a CA from a Secret': 'Server mit einer CA aus einem Secret prüfen',
  'No volume mount of the control plane covers {0}.': 'Kein Volume-Mount der Control Plane deckt {0} ab.',
  'Mount them from a Secret': 'Aus einem Secret einbinden',
  'certFile is set, but keyFile is not.': 'certFile ist gesetzt, keyFile aber nicht.',
  'keyFile is set, but certFile is not.': 'keyFile ist gesetzt, certFile aber nicht.',
  'The certificate of the database must be valid for {0} (sslmode=verify-full).':
    'Das Zertifikat der Datenbank muss für {0} gültig sein (sslmode=verify-full).',
  'its host': 'ihren Host',
}
