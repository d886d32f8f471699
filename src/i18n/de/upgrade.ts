import type { Translations, Value } from '../translations.ts'

/** A store as it stands after „in“, „mit“, „von“ and „zu“. */
const dative = (store: Value | undefined): string =>
  String(store)
    .replace(/^(eingebettet|bereitgestellt|extern)es /, '$1em ')
    .replace(/^eine externe /, 'einer externen ')

const objects = (count: Value | undefined): string => (count === 1 ? '1 Objekt' : `${count} Objekte`)

/** What an upgrade changes, and what to do about it. */
export const upgrade: Translations = {
  '{0}: set to {1}': '{0}: gesetzt auf {1}',
  '{0}: {1} is taken out': '{0}: {1} entfällt',
  '{0}: {1} becomes {2}': '{0}: aus {1} wird {2}',
  nothing: 'nichts',
  '{0} object{1} added': (count) => `${objects(count)} hinzugefügt`,
  '{0} object{1} removed': (count) => `${objects(count)} entfernt`,
  '{0} object{1} changed': (count) => `${objects(count)} geändert`,
  '{0} added': '{0} hinzugefügt',
  '{0} removed': '{0} entfernt',
  '{0} changed': '{0} geändert',
  '{0} of them replaced': '{0} davon ersetzt',
  'no object changes': 'kein Objekt ändert sich',

  'The label of the CoreDNS pods changed in 0.22, and the constraint has to select it.':
    'Das Label der CoreDNS-Pods hat sich in 0.22 geändert, und die Bedingung muss es auswählen.',
  '{0} has {1}, and it is on by default ({2}).':
    'In {0} gibt es {1}; standardmäßig ist es eingeschaltet ({2}).',
  '{0} has no such switch.': 'In {0} gibt es diesen Schalter nicht.',
  'Leave it off': 'Ausgeschaltet lassen',
  'The default of {0} changes from {1} to {2}.': 'Der Standardwert von {0} ändert sich von {1} zu {2}.',
  'The values do not set it, so the upgrade changes it.':
    'Die Values legen ihn nicht fest, deshalb ändert ihn das Upgrade.',
  'Keep {0}': '{0} behalten',

  'The first start under {0} converts the data of k3s to k8s.':
    'Der erste Start unter {0} wandelt die Daten von k3s in k8s um.',
  'There is no way back from it. Take a snapshot first.':
    'Einen Weg zurück gibt es nicht. Machen Sie vorher einen Snapshot.',
  'This virtual cluster runs {0} and cannot become {1}.':
    'Dieser virtuelle Cluster läuft mit {0}; ein Wechsel zu {1} ist nicht möglich.',
  'The control plane remembers its distribution and exits when it finds another one.':
    'Die Control Plane merkt sich ihre Distribution und beendet sich, wenn sie eine andere vorfindet.',
  'Stay with {0}': '{0} behalten',
  'This virtual cluster runs {0}, which was removed in 0.{1}.':
    'Dieser virtuelle Cluster läuft mit {0}; das wurde in 0.{1} entfernt.',
  'The data of k0s cannot be converted. Build a new virtual cluster with k8s and move the workloads.':
    'Die Daten von k0s lassen sich nicht umwandeln. Bauen Sie einen neuen virtuellen Cluster mit k8s, und ziehen Sie die Workloads um.',
  'Switch it to k8s under 0.25 to 0.32 first, which convert the data, then go on to 0.{0}.':
    'Stellen Sie ihn zuerst unter 0.25 bis 0.32 auf k8s um; diese Versionen wandeln die Daten um. Gehen Sie dann weiter zu 0.{0}.',

  'etcd {0} cannot read the data of etcd {1}.': 'etcd {0} kann die Daten von etcd {1} nicht lesen.',
  'etcd does not go back to an older minor. Keep the image, or restore a snapshot.':
    'etcd geht nicht auf eine ältere Minor-Version zurück. Behalten Sie das Image, oder stellen Sie einen Snapshot wieder her.',
  'etcd goes from {0} to {1} without the step to 3.5.24 or later.':
    'etcd geht von {0} auf {1}, ohne den Zwischenschritt über 3.5.24 oder neuer.',
  'Older 3.5 releases can carry along members that are gone, and 3.6 then does not start. Upgrade with 3.5.25 first, then take the tag out.':
    'Ältere 3.5-Versionen können entfernte Mitglieder mitschleppen, und 3.6 startet dann nicht. Machen Sie das Upgrade zuerst mit 3.5.25, und entfernen Sie danach das Tag.',
  'Use {0} for this step': '{0} für diesen Schritt verwenden',

  'The API server forbids this on a running StatefulSet and the upgrade fails. Delete it with --cascade=orphan, which leaves pods and claims alone, and upgrade then.':
    'Der API-Server verbietet das an einem laufenden StatefulSet, und das Upgrade schlägt fehl. Löschen Sie es mit --cascade=orphan, das Pods und Claims stehen lässt, und machen Sie dann das Upgrade.',
  'The API server forbids this on a claim: it only grows. Another class or less space needs a new claim and a copy of the data.':
    'Der API-Server verbietet das an einem Claim: Er kann nur wachsen. Eine andere StorageClass oder weniger Platz braucht einen neuen Claim und eine Kopie der Daten.',
  'The API server keeps the address of a Service. Delete the Service and upgrade then; clients lose the connection.':
    'Der API-Server behält die Adresse eines Service bei. Löschen Sie den Service, und machen Sie dann das Upgrade; Clients verlieren die Verbindung.',
  'The API server forbids changes of a Job. Delete it and upgrade then.':
    'Der API-Server verbietet Änderungen an einem Job. Löschen Sie ihn, und machen Sie dann das Upgrade.',
  'The API server forbids this and the upgrade fails. Delete the object and upgrade then.':
    'Der API-Server verbietet das, und das Upgrade schlägt fehl. Löschen Sie das Objekt, und machen Sie dann das Upgrade.',
  '{0}: {1} cannot change.': '{0}: {1} lässt sich nicht ändern.',
  'Keep the value': 'Wert behalten',

  '{0} is deprecated in {1}.': '{0} ist in {1} veraltet.',
  'It still works; a later version drops it.': 'Es funktioniert noch; eine spätere Version entfernt es.',
  'It still works; {0} drops it.': 'Es funktioniert noch; {0} entfernt es.',
  'Move it to {0}': 'Nach {0} verschieben',
  '{0} asks for a licence for {1}; {2} did not.': 'Anders als {2} verlangt {0} eine Lizenz dafür: {1}.',
  'Without a licence of the vCluster Platform the control plane does not start with it.':
    'Ohne Lizenz der vCluster Platform startet die Control Plane damit nicht.',

  'chart {0} → {1}': 'Chart {0} → {1}',
  'new: {0}:{1}': 'neu: {0}:{1}',
  'no longer {0}': 'nicht mehr {0}',
  'Where nodes pull from a mirror, put the new images there first. All control-plane pods restart.':
    'Beziehen Nodes ihre Images aus einem Mirror, legen Sie die neuen zuerst dort ab. Alle Control-Plane-Pods starten neu.',

  '{0} is {1} in {2}.': '{0} heißt in {2} {1}.',
  'The new place is set already.': 'Die neue Stelle ist schon gesetzt.',
  'Nothing of this value carries over.': 'Von diesem Wert lässt sich nichts übernehmen.',
  'Remove {0}': '{0} entfernen',
  'One image with all components of Kubernetes took the place of three in 0.25.':
    'Ein Image mit allen Komponenten von Kubernetes hat in 0.25 drei einzelne ersetzt.',
  'The tag of the one image says the version from 0.25 on.':
    'Ab 0.25 bestimmt das Tag des einen Images die Version.',
  'The switch stands with the other components of Kubernetes from 0.26 on.':
    'Ab 0.26 steht der Schalter bei den anderen Komponenten von Kubernetes.',
  'The list has had another name since 0.30.': 'Die Liste heißt seit 0.30 anders.',
  'From 0.27 on the section takes the configuration of the kubelet itself.':
    'Ab 0.27 nimmt der Abschnitt die Konfiguration des Kubelets selbst auf.',
  'Sleep mode left the experimental section in 0.24.':
    'Der Schlafmodus hat in 0.24 den experimentellen Abschnitt verlassen.',
  'Sleep mode is called sleep from 0.32 on.': 'Der Schlafmodus heißt ab 0.32 sleep.',
  'The section stands at the top from 0.32 on.': 'Der Abschnitt steht ab 0.32 auf der obersten Ebene.',
  'The section is ordered by direction from 0.27 on, and the old keys ended with 0.28.':
    'Der Abschnitt ist ab 0.27 nach Richtung geordnet, und die alten Schlüssel endeten mit 0.28.',
  'Network policies were laid out anew in 0.31.':
    'In 0.31 wurde der Abschnitt für NetworkPolicies neu aufgebaut.',
  'From 0.27 on the image is written as registry, repository and tag.':
    'Ab 0.27 wird das Image als Registry, Repository und Tag geschrieben.',
  'From 0.30 on this is a list with one entry for each node provider.':
    'Ab 0.30 ist das eine Liste mit einem Eintrag für jeden Node-Provider.',

  'The virtual cluster goes from Kubernetes {0} to {1}.':
    'Der virtuelle Cluster geht von Kubernetes {0} auf {1}.',
  'Kubernetes does not go back: stored objects may become unreadable.':
    'Kubernetes geht nicht zurück: Gespeicherte Objekte können unlesbar werden.',
  'Kubernetes goes up one minor at a time, so keep the version and raise it in steps.':
    'Kubernetes steigt immer nur um eine Minor-Version; behalten Sie also die Version, und erhöhen Sie sie schrittweise.',
  'Check the workloads for removed APIs, or keep the version and raise it later.':
    'Prüfen Sie die Workloads auf entfernte APIs, oder behalten Sie die Version, und erhöhen Sie sie später.',
  '{0} without a version of your own follows the host.':
    'Ohne eigene Versionsangabe folgt {0} dem Host-Cluster.',
  '{0} and {1} without a version of your own follows the host.':
    'Ohne eigene Versionsangabe folgen {0} und {1} dem Host-Cluster.',

  'sync.toHost.namespaces comes nearest, but needs a mapping for every namespace and a new virtual cluster.':
    'sync.toHost.namespaces kommt dem am nächsten, braucht aber eine Zuordnung für jeden Namespace und einen neuen virtuellen Cluster.',
  'sync.toHost.customResources and sync.fromHost.customResources sync other kinds now.':
    'Andere Objektarten werden jetzt mit sync.toHost.customResources und sync.fromHost.customResources synchronisiert.',
  'Objects are synced to the namespace of the release only.':
    'Objekte werden nur in den Namespace des Release synchronisiert.',
  'ExternalSecrets are always synced where the integration is on.':
    'ExternalSecrets werden immer synchronisiert, wenn die Integration eingeschaltet ist.',
  'Setting it to false is refused as well.': 'Auch der Wert false wird abgelehnt.',
  'The values are refused while it is there.': 'Solange es da steht, werden die Values abgelehnt.',
  '{0} exists from {1} on; {2} does not know it.': '{0} gibt es erst ab {1}; {2} kennt es nicht.',
  '{0} does not know {1}.': '{0} kennt {1} nicht.',
  '{0} no longer takes {1}.': '{0} nimmt {1} nicht mehr an.',
  '{0} was removed in {1}.': '{0} wurde in {1} entfernt.',
  '{0} was removed in {1}, so {2} refuses it.': '{0} wurde in {1} entfernt; {2} lehnt es deshalb ab.',

  '{0} is added.': '{0} kommt hinzu.',
  'It grants rights in the whole host cluster, so whoever runs the upgrade needs the right to create it.':
    'Das Objekt gewährt Rechte im ganzen Host-Cluster; wer das Upgrade ausführt, muss es also anlegen dürfen.',
  'The chart of {0} makes it of the same values.': 'Das Chart von {0} erzeugt es aus denselben Values.',
  '{0} is removed.': '{0} entfällt.',
  'The chart of {0} does not make it any more, so Helm deletes it.':
    'Das Chart von {0} erzeugt es nicht mehr, deshalb löscht Helm es.',
  '{0} becomes {1}.': 'Aus {0} wird {1}.',
  'Helm deletes the one and creates the other.': 'Helm löscht das eine und erzeugt das andere.',
  'Helm deletes the one and creates the other. The volume does not come along: take a snapshot first.':
    'Helm löscht das eine und erzeugt das andere. Das Volume zieht nicht mit um: Machen Sie vorher einen Snapshot.',
  'Helm deletes the one and creates the other, so the virtual cluster is away for that time.':
    'Helm löscht das eine und erzeugt das andere; so lange ist der virtuelle Cluster nicht erreichbar.',

  '{0} took this value; the schema of {1} does not.':
    '{0} hat diesen Wert angenommen; das Schema von {1} lehnt ihn ab.',
  '{0} rendered these values; {1} stops with this message.':
    '{0} hat diese Values gerendert; {1} bricht mit dieser Meldung ab.',
  'any value': 'beliebiger Wert',
  'a list': 'eine Liste',
  'true or false': 'true oder false',
  'a whole number': 'eine ganze Zahl',
  'a number': 'eine Zahl',
  'a map': 'eine Map',
  'a text': 'Text',
  'a text, true or false': 'Text, true oder false',
  '{0} takes {1} in {2}, and this is {3}.': '{0} muss in {2} {1} sein; hier steht {3}.',
  'In {0} it was {1}.': 'Bisher ({0}): {1}.',
  'Use the default': 'Standardwert verwenden',
  'Write it as {0}': 'Umschreiben in {0}',

  'embedded SQLite': 'eingebettetes SQLite',
  'embedded etcd': 'eingebettetes etcd',
  'external etcd': 'externes etcd',
  'deployed etcd': 'bereitgestelltes etcd',
  'an external database': 'eine externe Datenbank',
  'The state is in {0}, and {1} refuses to start with {2}.': (before, minor, after) =>
    `Der Zustand liegt in ${dative(before)}; ${minor} startet nicht mit ${dative(after)}.`,
  'The control plane remembers its store and exits at a change that it cannot make. A snapshot, restored into a new virtual cluster, is the way to another store.':
    'Die Control Plane merkt sich ihren Store und beendet sich bei einem Wechsel, den sie nicht ausführen kann. Der Weg zu einem anderen Store ist ein Snapshot, der in einem neuen virtuellen Cluster wiederhergestellt wird.',
  'The store changes from {0} to {1}, and no data is copied.': (before, after) =>
    `Der Store wechselt von ${dative(before)} zu ${dative(after)}, und es werden keine Daten kopiert.`,
  'The virtual cluster starts empty, while its workloads still run on the host.':
    'Der virtuelle Cluster startet leer, während seine Workloads auf dem Host-Cluster weiterlaufen.',
  'The store changes from {0} to {1}; the data is copied at the first start.': (before, after) =>
    `Der Store wechselt von ${dative(before)} zu ${dative(after)}; die Daten werden beim ersten Start kopiert.`,
  'Recent documentation no longer lists this way. Try it on a copy, and take a snapshot first.':
    'Die aktuelle Dokumentation führt diesen Weg nicht mehr auf. Probieren Sie ihn an einer Kopie aus, und machen Sie vorher einen Snapshot.',
  'The store changes from {0} to {1} without {2}, so it starts empty.': (before, after, flag) =>
    `Der Store wechselt von ${dative(before)} zu ${dative(after)} ohne ${flag} und startet deshalb leer.`,
  'With the flag the chart keeps the old etcd running until its data is copied.':
    'Mit dem Flag lässt das Chart das alte etcd laufen, bis seine Daten kopiert sind.',
  'Migrate the data': 'Daten migrieren',

  '{0} to {1} is a downgrade.': 'Der Schritt von {0} zu {1} ist ein Downgrade.',
  'Nothing converts the state back, neither that of vCluster nor that of the Kubernetes in it. A snapshot from before the upgrade is the way back.':
    'Nichts wandelt den Zustand zurück, weder den von vCluster noch den des Kubernetes darin. Der Weg zurück ist ein Snapshot von vor dem Upgrade.',
  '{0} to {1} skips {2}.': 'Der Schritt von {0} zu {1} überspringt {2}.',
  'Only steps from one minor to the next are tested.':
    'Getestet sind nur Schritte von einer Minor-Version zur nächsten.',
  'Stop at 0.24.2 or later before 0.29, which brings etcd 3.6.':
    'Machen Sie vor 0.29, das etcd 3.6 mitbringt, bei 0.24.2 oder neuer Halt.',
}
