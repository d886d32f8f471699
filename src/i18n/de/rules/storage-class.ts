import type { Translations } from '../../translations.ts'

/** The German of rules/storage-class.ts. */
export const storageClass: Translations = {
  'Use {0}': '{0} verwenden',
  'EBS driver needed': 'EBS-Treiber nötig',
  'EKS does not install the EBS CSI driver by itself. Without the add-on and its IAM role claims of gp2 and gp3 stay Pending.':
    'EKS installiert den EBS-CSI-Treiber nicht von selbst. Ohne das Add-on und seine IAM-Rolle bleiben Claims von gp2 und gp3 Pending.',
  'On EKS the claims need the EBS CSI driver add-on, which is not installed by default.':
    'Auf EKS brauchen die Claims das Add-on mit dem EBS-CSI-Treiber, das nicht vorinstalliert ist.',
  'gp2 volumes': 'gp2-Volumes',
  'The speed of a gp2 volume grows with its size, 3 IOPS per GiB, and bursts run out. gp3 has 3000 IOPS at any size, but its class has to be created first.':
    'Ein gp2-Volume wird mit der Größe schneller, 3 IOPS pro GiB, und Bursts sind irgendwann verbraucht. gp3 hat bei jeder Größe 3000 IOPS, aber seine Klasse muss erst angelegt werden.',
  'gp2 gives {0} 3 IOPS per GiB: a volume of 10Gi has 100 IOPS once its burst is used up.':
    'gp2 bietet für {0} 3 IOPS pro GiB: Ein Volume mit 10Gi hat 100 IOPS, sobald sein Burst verbraucht ist.',
  'Slow disks': 'Langsame Disks',
  'etcd wants every write on disk within 10 ms (99th percentile of WAL fsync). Spinning or throttled disks are slower than that, and the result is leader changes and time-outs of the tenant API.':
    'etcd will jeden Schreibvorgang innerhalb von 10 ms auf der Disk haben (99. Perzentil des WAL-fsync). Magnetplatten und gedrosselte Disks sind langsamer; die Folge sind Leader-Wechsel und Zeitüberschreitungen der Tenant-API.',
  'The storage class {0} puts the data of {1} on spinning disks: each write waits too long there, so API requests time out.':
    'Die StorageClass {0} liegt auf Magnetplatten: Dort wartet für {1} jeder Schreibvorgang zu lange, und API-Anfragen laufen in Zeitüberschreitungen.',
  'By its name {0} may be a class of spinning disks, which are too slow for {1}: check it.':
    'Dem Namen nach könnte {0} auf Magnetplatten liegen, die für {1} zu langsam sind: bitte prüfen.',
  'Replicated block storage': 'Replizierter Block-Storage',
  'Block storage that is replicated over the network is usually fine on SSD pools. etcd replicates too, so every write is copied twice; one replica below etcd is enough.':
    'Über das Netzwerk replizierter Block-Storage ist auf SSD-Pools meist in Ordnung. etcd repliziert selbst, also wird jeder Schreibvorgang doppelt kopiert; unter etcd reicht ein Replikat.',
  '{0} replicates over the network: measure its fsync time before {1} depends on it.':
    '{0} repliziert über das Netzwerk: Vor dem Einsatz für {1} die fsync-Zeit messen.',
  'Network file system or object storage': 'Netzwerk-Dateisystem oder Objektspeicher',
  'File protocols are slow at making writes durable, and their file locks are a known source of corrupt SQLite and etcd databases.':
    'Dateiprotokolle brauchen lange, bis Schreibvorgänge dauerhaft gesichert sind, und ihre Dateisperren sind eine bekannte Ursache beschädigter SQLite- und etcd-Datenbanken.',
  '{0} is no block storage: the database of {1} may be slow and get corrupted.':
    '{0} ist kein Block-Storage: Die Datenbank für {1} kann langsam sein und beschädigt werden.',
  'Is {0} a network file system? The database of {1} may get corrupted on it.':
    'Ist {0} ein Netzwerk-Dateisystem? Die Datenbank für {1} kann darauf beschädigt werden.',
  'Volumes bound to a node': 'Volumes an einen Node gebunden',
  'Local volumes are fast, but the pod can run on that node only. When it is lost, a SQLite tenant is down and an etcd member has to be rebuilt.':
    'Lokale Volumes sind schnell, aber der Pod kann nur auf diesem Node laufen. Geht der Node verloren, steht ein SQLite-Tenant still, und ein etcd-Mitglied muss neu aufgebaut werden.',
  '{0} binds {1} to one node.': '{0} bindet {1} an einen Node.',
  '{0} looks like local storage, which binds {1} to one node.':
    '{0} sieht nach lokalem Storage aus, der {1} an einen Node bindet.',
  'Class that no platform creates': 'Klasse, die keine Plattform anlegt',
  'Names like gp3 or pd-ssd are types of disks. A storage class of that name exists only where someone has created it; otherwise the claim stays Pending.':
    'Namen wie gp3 oder pd-ssd sind Disk-Typen. Eine StorageClass dieses Namens gibt es nur, wo jemand sie angelegt hat; sonst bleibt der Claim Pending.',
  'No platform creates a storage class called {0}: make sure that it exists.':
    'Keine Plattform legt eine StorageClass namens {0} an: Sie muss bereits existieren.',
  'Class that differs by platform': 'Klasse, die je nach Plattform anders ist',
  '"standard" means spinning disks on GKE and a directory of the node on kind and minikube; "default" is Standard SSD on AKS. Name the platform, and the class can be judged.':
    '„standard“ bedeutet auf GKE Magnetplatten, auf kind und minikube ein Verzeichnis des Nodes; „default“ ist auf AKS Standard SSD. Sobald die Plattform angegeben ist, lässt sich die Klasse beurteilen.',
  'What "{0}" stands for depends on the platform.': 'Wofür „{0}“ steht, hängt von der Plattform ab.',
  'No storage class named': 'Keine StorageClass angegeben',
  'The claim takes the default class of the host. Where there is none, the pod waits for ever; new EKS clusters have had none since Kubernetes 1.30.':
    'Der Claim nimmt die Standardklasse des Hosts. Gibt es keine, wartet der Pod ewig; neue EKS-Cluster haben seit Kubernetes 1.30 keine mehr.',
  'The claim of {0} names no storage class: without a default class on the host its pod stays Pending.':
    'Der Claim für {0} nennt keine StorageClass: Ohne Standardklasse auf dem Host bleibt der Pod Pending.',
}
