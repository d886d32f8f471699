import type { Translations } from '../../translations.ts'

/** The German of rules/volume-snapshots.ts. */
export const volumeSnapshots: Translations = {
  'Volume snapshot settings were removed': 'Einstellungen für Volume-Snapshots entfernt',
  'The schema still knows these keys so that old files can be read, but the chart refuses to render as soon as one of them is there, even with "enabled: false".':
    'Das Schema kennt diese Schlüssel noch, damit sich alte Dateien lesen lassen. Das Chart lässt sich aber nicht rendern, sobald einer davon da ist, selbst mit „enabled: false“.',
  'This release refuses {0}, whatever the value.': 'Diese Version lehnt {0} ab, egal mit welchem Wert.',
  'Remove the settings': 'Einstellungen entfernen',
  'Volume snapshots and their contents must go together':
    'Volume-Snapshots und ihre Inhalte gehören zusammen',
  'A snapshot object is of no use without its content and the other way round, so the control plane exits at start when only one of them is synced.':
    'Ein Snapshot-Objekt nützt ohne seinen Inhalt nichts und umgekehrt. Wird nur eines von beiden synchronisiert, beendet sich die Control Plane beim Start.',
  'Volume snapshots are synced, but their contents are not.':
    'Volume-Snapshots werden synchronisiert, ihre Inhalte aber nicht.',
  'Contents of volume snapshots are synced, but the snapshots are not.':
    'Inhalte von Volume-Snapshots werden synchronisiert, die Snapshots aber nicht.',
  'Sync the contents too': 'Inhalte auch synchronisieren',
  'Sync neither': 'Beides nicht synchronisieren',
}
