import type { Translations } from '../../translations.ts'

/** The German of rules/secret-placeholder-left.ts. */
export const secretPlaceholderLeft: Translations = {
  'Secret was left out': 'Geheimnis fehlt',
  'Links and files for others hold a placeholder where a password, token or key was. Deployed like that, the placeholder is taken for the secret, and whatever needs it fails. Put the secret in, or into a values file of its own that is given last.':
    'Links und Dateien für andere enthalten einen Platzhalter, wo ein Passwort, Token oder Schlüssel stand. Wird so installiert, gilt der Platzhalter als Geheimnis, und alles, was es braucht, schlägt fehl. Das Geheimnis hier eintragen oder in eine eigene Values-Datei, die als letzte übergeben wird.',
  '{0} holds the placeholder {1} where a secret belongs.':
    '{0} enthält den Platzhalter {1}, wo ein Geheimnis hingehört.',
}
