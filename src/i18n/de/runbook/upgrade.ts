import type { Translations } from '../../translations.ts'

/** The German of sections/upgrade.ts. */
export const runbookUpgrade: Translations = {
  Upgrade: 'Upgrade',
  'Every change of a value restarts all replicas of the control plane.':
    'Jede Änderung an den Values startet alle Replikate der Control Plane neu.',
  'From chart {0} to {1}. Every replica of the control plane restarts. Read "Upgrade path" first.':
    'Von Chart {0} zu {1}. Jedes Replikat der Control Plane startet neu. Zuerst „Upgrade-Pfad“ lesen.',
  'Take a backup as under "Back up", and keep what is deployed now.':
    'Ein Backup anlegen wie unter „Backup erstellen“ und aufheben, was jetzt installiert ist.',
  'Note the last revision. The values may hold passwords.':
    'Die letzte Revision notieren. Die Values können Passwörter enthalten.',
  'Do not use --reuse-values: it keeps settings that the new chart may refuse. "Forbidden: updates to statefulset spec": a setting of "What stays as it is" was changed.':
    'Nicht --reuse-values verwenden: Das behält Einstellungen, die das neue Chart womöglich ablehnt. „Forbidden: updates to statefulset spec“: Eine Einstellung aus „Was bleibt, wie es ist“ wurde geändert.',
  'helm rollback brings back the objects, not the data. After a change of the Kubernetes or etcd minor go back by a restore.':
    'helm rollback bringt die Objekte zurück, nicht die Daten. Nach einem Wechsel der Minor-Version von Kubernetes oder etcd führt nur eine Wiederherstellung zurück.',
}
