import type { Translations } from '../../translations.ts'

/** The German of database-backup.ts, volume-snapshots.ts and stop-and-start.ts. */
export const runbookData: Translations = {
  'The values do not say which database it is, or not in a form that can be read here. Use the tools of the server, for the database of this tenant alone.':
    'Welche Datenbank es ist, sagen die Values nicht oder nicht in einer hier lesbaren Form. Nutzen Sie die Werkzeuge des Servers, nur für die Datenbank dieses Tenants.',
  'The state is in the database: its own backup is the one that counts. One database holds one tenant.':
    'Der Zustand liegt in der Datenbank: Es zählt deren eigenes Backup. Eine Datenbank enthält genau einen Tenant.',
  'From a machine that reaches the server. The tool asks for the password. The file holds all Secrets of the tenant.':
    'Von einem Rechner aus, der den Server erreicht. Das Werkzeug fragt nach dem Passwort. Die Datei enthält alle Secrets des Tenants.',
  'Stop the control plane, so that nothing writes while the database is replaced.':
    'Die Control Plane stoppen, damit nichts schreibt, während die Datenbank ersetzt wird.',
  'No errors. Tables that other tenants use in the same database would be replaced, too.':
    'Keine Fehler. Auch Tabellen, die andere Tenants in derselben Datenbank nutzen, würden ersetzt.',

  'Copy the volume while nothing writes to it. The storage driver must support VolumeSnapshots. The tenant API is down meanwhile; its workloads go on.':
    'Das Volume kopieren, während nichts darauf schreibt. Der Storage-Treiber muss VolumeSnapshots unterstützen. Die Tenant-API ist so lange nicht erreichbar; die Workloads des Tenants laufen weiter.',
  'Every snapshot is ready to use. Nothing new is made where one of that name is there already: delete it before. "no matches for kind": the snapshot CRDs are not installed; copy the volume with the tools of your storage.':
    'Jeder Snapshot ist bereit. Gibt es schon einen mit diesem Namen, entsteht kein neuer: den alten vorher löschen. „no matches for kind“: Die Snapshot-CRDs sind nicht installiert; das Volume mit den Werkzeugen Ihres Speichersystems kopieren.',
  'This deletes the volumes with the present data. Be sure that the snapshots are ready.':
    'Das löscht die Volumes mit den jetzigen Daten. Stellen Sie sicher, dass die Snapshots bereit sind.',
  'The claims are there again. They may stay Pending until the pods start.':
    'Die Claims sind wieder da. Sie können Pending bleiben, bis die Pods starten.',
  'Delete the claim {0}, and make one of the same name, size and class that has the VolumeSnapshot {1} as its dataSource.':
    'Den Claim {0} löschen und einen mit gleichem Namen, gleicher Größe und Klasse anlegen, der den VolumeSnapshot {1} als dataSource hat.',

  'No pod is left. "no matching resources found" means the same.':
    'Kein Pod ist übrig. „no matching resources found“ bedeutet dasselbe.',
  'The pod is ready within minutes. If not, look at the events and the log as under "Verify".':
    'Der Pod ist binnen Minuten bereit. Wenn nicht, Events und Log ansehen wie unter „Überprüfen“.',
  'All {0} pods are ready within minutes. If not, look at the events and the log as under "Verify".':
    'Alle {0} Pods sind binnen Minuten bereit. Wenn nicht, Events und Log ansehen wie unter „Überprüfen“.',
}
