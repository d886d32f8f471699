import type { Translations } from '../../translations.ts'

/** The German of sections/restore.ts. */
export const runbookRestore: Translations = {
  Restore: 'Wiederherstellen',
  'A restore replaces all data of the tenant. Try it once on a copy before you need it, and back up the present state first.':
    'Eine Wiederherstellung ersetzt alle Daten des Tenants. Einmal an einer Kopie ausprobieren, bevor es ernst wird, und zuerst den jetzigen Stand sichern.',
  'The CLI stops the control plane, restores in a pod of its own and starts the control plane again. It deletes claims of the members: the data goes to the first, and the others join it empty. The pods of the tenant are made anew.':
    'Die CLI stoppt die Control Plane, stellt in einem eigenen Pod wieder her und startet die Control Plane erneut. Sie löscht Claims der Mitglieder: Die Daten gehen an das erste, die anderen treten ihm leer bei. Die Pods des Tenants werden neu angelegt.',
  'The CLI stops the control plane, restores in a pod of its own and starts the control plane again. The pods of the tenant are made anew.':
    'Die CLI stoppt die Control Plane, stellt in einem eigenen Pod wieder her und startet die Control Plane erneut. Die Pods des Tenants werden neu angelegt.',
  'It ends with "Successfully restored snapshot". If it fails, run it again before anything else: a half restored tenant must not be used.':
    'Am Ende steht „Successfully restored snapshot“. Schlägt es fehl, vor allem anderen noch einmal ausführen: Ein halb wiederhergestellter Tenant darf nicht benutzt werden.',
  'Restore your etcd cluster as its own runbook says, from the snapshot taken above.':
    'Ihren etcd-Cluster nach dessen eigenem Runbook wiederherstellen, aus dem oben erstellten Snapshot.',
  'Private nodes are part of the data. Delete those that are gone with kubectl delete node; let those that came later join again, with --force-join behind the join command.':
    'Private Nodes sind Teil der Daten. Nodes, die es nicht mehr gibt, mit kubectl delete node löschen; später dazugekommene erneut beitreten lassen, mit --force-join hinter dem Beitrittsbefehl.',
  'Go through "Verify" and "Connect", and compare what is in the tenant with what you expect.':
    '„Überprüfen“ und „Verbinden“ durchgehen und den Inhalt des Tenants mit dem erwarteten vergleichen.',
}
