import type { Translations } from '../translations.ts'

/** The German of the notes beside suggested values. */
export const suggest: Translations = {
  'Kubernetes {0}.': 'Kubernetes {0}.',
  'Listed for Kubernetes {0}.': 'Aufgeführt für Kubernetes {0}.',

  'Chart default: sandboxes and SQLite.': 'Standard des Charts: Sandboxes und SQLite.',
  'Production with etcd.': 'Produktion mit etcd.',
  'Many objects, or an etcd quota of 8 GiB.': 'Viele Objekte oder eine etcd-Quota von 8 GiB.',
  'Operator-heavy tenants; mostly for the IOPS that come with size.':
    'Tenants mit vielen Operatoren; vor allem wegen der IOPS, die mit der Größe kommen.',

  'Longhorn; one storage replica is enough under three etcd members.':
    'Longhorn; unter drei etcd-Mitgliedern genügt ein Storage-Replikat.',
  'Ceph block storage through Rook; measure fsync latency first.':
    'Ceph-Blockspeicher über Rook; vorher die fsync-Latenz messen.',
  'Local disk: fast, but lost with its node.': 'Lokale Platte: schnell, geht aber mit ihrem Node verloren.',
  'SSD. Not created by EKS: make the class first (ebs.csi.aws.com, type gp3).':
    'SSD. Legt EKS nicht an: zuerst die Klasse erstellen (ebs.csi.aws.com, type gp3).',
  'SSD that is slow while small; not the default class on clusters from 1.30.':
    'SSD, bei kleiner Größe langsam; auf Clustern ab 1.30 nicht die Standardklasse.',
  'SSD with provisioned IOPS; make the class first.':
    'SSD mit provisionierten IOPS; zuerst die Klasse erstellen.',
  'SSD, part of GKE. Right for etcd.': 'SSD, Teil von GKE. Richtig für etcd.',
  'Balanced disk, part of GKE. Right for development.':
    'Balanced Disk, Teil von GKE. Richtig für die Entwicklung.',
  'Premium SSD, part of AKS. Right for etcd.': 'Premium-SSD, Teil von AKS. Richtig für etcd.',
  'Standard SSD, part of AKS. Right for development.':
    'Standard-SSD, Teil von AKS. Richtig für die Entwicklung.',
  'SSD on AWS.': 'SSD auf AWS.',
  'SSD on Google Cloud.': 'SSD auf Google Cloud.',
  'SSD on Azure.': 'SSD auf Azure.',
  'vSphere; speed depends on the datastore.': 'vSphere; die Geschwindigkeit hängt vom Datastore ab.',
  'OpenShift Data Foundation block storage.': 'Blockspeicher der OpenShift Data Foundation.',
  'The default class of kind: a directory on the node.':
    'Die Standardklasse von kind: ein Verzeichnis auf dem Node.',

  'Default. Every feature; the licensed ones need a platform connection.':
    'Standard. Alle Funktionen; die lizenzierten brauchen eine Verbindung zur Plattform.',
  'Open source only; exits when a licensed feature is switched on.':
    'Nur Open Source; beendet sich, wenn eine lizenzierte Funktion eingeschaltet ist.',
  'Deprecated and not published for this version: the pull fails.':
    'Veraltet und für diese Version nicht veröffentlicht: Der Pull schlägt fehl.',
  'Deprecated name of the open-source build; gone from 0.25.':
    'Veralteter Name des Open-Source-Builds; ab 0.25 entfallen.',
}
