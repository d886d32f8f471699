import type { Translations } from '../../translations.ts'

/** The German of rules/store-change.ts. */
export const storeChange: Translations = {
  'Backing store of a running virtual cluster changed':
    'Backing Store eines laufenden virtuellen Clusters geändert',
  'The store is recorded with the virtual cluster, and the control plane exits when it finds a change that it does not know how to make. A snapshot restored into a new virtual cluster is the way to another store.':
    'Der Store ist beim virtuellen Cluster vermerkt, und die Control Plane beendet sich, wenn sie einen Wechsel vorfindet, den sie nicht vollziehen kann. Der Weg zu einem anderen Store ist ein Snapshot, der in einem neuen virtuellen Cluster wiederhergestellt wird.',
  'The state is in {0}; {1} refuses to move it to {2}.':
    'vCluster {1} lehnt diesen Wechsel ab und überträgt den Zustand nicht (bisher: {0}, neu: {2}).',
  'Stay with {0}': '{0} behalten',
  'New store starts empty': 'Neuer Store startet leer',
  'The check lets this change pass, but nothing copies the data: the virtual cluster comes up without a single object, while its workloads still run on the host.':
    'Die Prüfung lässt diesen Wechsel zu, aber nichts kopiert die Daten: Der virtuelle Cluster startet ohne ein einziges Objekt, während seine Workloads auf dem Host weiterlaufen.',
  'Moving from {0} to {1} copies no data: the tenant starts empty.':
    'Dieser Wechsel (bisher: {0}, neu: {1}) kopiert keine Daten: Der Tenant startet leer.',
  'Migration flag without embedded etcd': 'Migrations-Flag ohne eingebettetes etcd',
  'The flag tells embedded etcd to take the data over from deployed etcd. While embedded etcd is off nobody reads it.':
    'Das Flag weist eingebettetes etcd an, die Daten vom bereitgestellten etcd zu übernehmen. Solange eingebettetes etcd ausgeschaltet ist, liest es niemand.',
  'migrateFromDeployedEtcd has no effect because embedded etcd is off.':
    'migrateFromDeployedEtcd hat keine Wirkung, weil eingebettetes etcd ausgeschaltet ist.',
  'Remove the flag': 'Flag entfernen',
  'Migration flag missing': 'Migrations-Flag fehlt',
  'Embedded etcd starts with an empty database unless it is told to copy the data of the deployed etcd. With the flag the chart keeps the old etcd running until it is copied.':
    'Eingebettetes etcd startet mit einer leeren Datenbank, wenn ihm niemand sagt, dass es die Daten des bereitgestellten etcd kopieren soll. Mit dem Flag lässt das Chart das alte etcd laufen, bis alles kopiert ist.',
  'Embedded etcd would start empty: the data stays behind in the deployed etcd.':
    'Eingebettetes etcd würde leer starten: Die Daten bleiben im bereitgestellten etcd zurück.',
  'Migrate the data': 'Daten migrieren',
}
