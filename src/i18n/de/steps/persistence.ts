import type { Translations } from '../../translations.ts'

export const stepPersistence: Translations = {
  Persistence: 'Persistenz',
  'Which volumes are claimed, on which storage, and what remains after an uninstall.':
    'Welche Volumes beansprucht werden, auf welchem Speicher, und was nach einer Deinstallation bleibt.',
  'Volume claims': 'Volume-Claims',
  'Size, class and access modes of existing claims cannot be changed by an upgrade.':
    'Größe, Klasse und Zugriffsmodi vorhandener Claims kann ein Upgrade nicht ändern.',
  'Claim a volume': 'Volume beanspruchen',
  'With auto a claim is made only where the state is in the pod: SQLite and embedded etcd. With false and SQLite the data is lost with the pod.':
    'Mit auto entsteht ein Claim nur, wenn der Zustand im Pod liegt: bei SQLite und eingebettetem etcd. Mit false und SQLite gehen die Daten mit dem Pod verloren.',
  Size: 'Größe',
  'Storage that each control-plane pod claims. Cannot shrink, and growing it later is manual work.':
    'Speicher, den jeder Control-Plane-Pod beansprucht. Kann nicht schrumpfen, und späteres Vergrößern ist Handarbeit.',
  'Storage class': 'StorageClass',
  'Class of the volumes. Empty takes the default class of the host cluster, and if there is none the pods wait for ever.':
    'Klasse der Volumes. Leer gilt die Standardklasse des Host-Clusters; gibt es keine, warten die Pods für immer.',
  'Access modes': 'Zugriffsmodi',
  'How the volume may be mounted; name exactly one. Every pod has a volume of its own, so shared modes bring nothing but slower file storage.':
    'Wie das Volume eingebunden werden darf; genau einen nennen. Jeder Pod hat sein eigenes Volume, daher bringen geteilte Modi nichts als langsameren Dateispeicher.',
  'Retention policy': 'Retention-Policy',
  'What happens to the volumes when the StatefulSet is deleted. Delete also strikes after an accidental uninstall; Retain leaves data that a release of the same name adopts.':
    'Was mit den Volumes geschieht, wenn das StatefulSet gelöscht wird. Delete greift auch nach einer versehentlichen Deinstallation; Retain lässt Daten zurück, die ein gleichnamiges Release übernimmt.',
  'Gives each member a volume. Off, a member that is re-created comes back empty and cannot rejoin.':
    'Gibt jedem Mitglied ein Volume. Ausgeschaltet kommt ein neu erstelltes Mitglied leer zurück und kann nicht wieder beitreten.',
  'Storage that each member claims, about 2.5 times the database quota. 10Gi is a sound minimum in production.':
    'Speicher, den jedes Mitglied beansprucht, etwa das 2,5-Fache der Datenbank-Quota. 10Gi sind in Produktion ein gutes Minimum.',
  'Class of the etcd volumes; etcd needs SSD block storage with low write latency. Empty takes the default class of the host cluster.':
    'Klasse der etcd-Volumes; etcd braucht SSD-Block-Storage mit niedriger Schreiblatenz. Leer gilt die Standardklasse des Host-Clusters.',
  'How an etcd volume may be mounted; name exactly one. ReadWriteOnce is right.':
    'Wie ein etcd-Volume eingebunden werden darf; genau einen nennen. ReadWriteOnce ist richtig.',
  'What happens to the etcd volumes when the StatefulSet is deleted. Anything but the exact word Delete means Retain.':
    'Was mit den etcd-Volumes geschieht, wenn das StatefulSet gelöscht wird. Alles außer genau Delete bedeutet Retain.',

  'Existing volume': 'Vorhandenes Volume',
  'For a volume that already exists, with one replica. A claim named data-RELEASE-0 that exists before the installation is adopted without any of this.':
    'Für ein Volume, das es schon gibt, mit einem Replikat. Ein Claim namens data-RELEASE-0, den es vor der Installation gibt, wird auch ohne all das übernommen.',
  'Data volume': 'Daten-Volume',
  'Volume that is mounted as the data directory in place of a new claim; one entry must be called data. It is ignored while the claim above is made, so switch that off.':
    'Volume, das anstelle eines neuen Claims als Datenverzeichnis eingebunden wird; ein Eintrag muss data heißen. Solange der Claim oben entsteht, wird es ignoriert; diesen also ausschalten.',

  'Own claim templates': 'Eigene Claim-Templates',
  'Replace the claim above, for instance to add labels or a second volume.':
    'Ersetzen den Claim oben, etwa für Labels oder ein zweites Volume.',
  'Volume claim templates': 'Volume-Claim-Templates',
  'Complete claim templates; one must be called data. Size, class and access modes above then have no effect, and the workload becomes a StatefulSet.':
    'Vollständige Claim-Templates; eines muss data heißen. Größe, Klasse und Zugriffsmodi oben wirken dann nicht, und der Workload wird ein StatefulSet.',
  'Complete claim templates for the members; one must be called data. Leave the claim above switched on, or an empty volume takes its name.':
    'Vollständige Claim-Templates für die Mitglieder; eines muss data heißen. Den Claim oben eingeschaltet lassen, sonst nimmt ein leeres Volume seinen Namen ein.',

  'Other volumes': 'Weitere Volumes',
  'Binaries volume': 'Volume für Binaries',
  'Volume that init containers unpack the Kubernetes binaries to; one entry must be called binaries. An empty list breaks the pod.':
    'Volume, in das Init-Container die Kubernetes-Binaries entpacken; ein Eintrag muss binaries heißen. Mit einer leeren Liste startet der Pod nicht.',
  'Additional volumes': 'Zusätzliche Volumes',
  'More volumes of the control-plane pods, for instance Secrets with certificates. Names of built-in volumes such as data, certs or tmp are taken.':
    'Weitere Volumes der Control-Plane-Pods, etwa Secrets mit Zertifikaten. Namen eingebauter Volumes wie data, certs oder tmp sind vergeben.',
  'Additional mounts': 'Zusätzliche Mounts',
  'Where the control-plane container sees the additional volumes. The name must be that of a volume, and the path must not be a built-in one.':
    'Wo der Control-Plane-Container die zusätzlichen Volumes sieht. Der Name muss der eines Volumes sein, der Pfad kein eingebauter.',
  'More volumes of the etcd pods. The names data and certs are taken.':
    'Weitere Volumes der etcd-Pods. Die Namen data und certs sind vergeben.',
  'Where the etcd container sees the additional volumes.':
    'Wo der etcd-Container die zusätzlichen Volumes sieht.',
}
