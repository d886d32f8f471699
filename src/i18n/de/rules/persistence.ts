import type { Translations } from '../../translations.ts'

/** The German of rules/persistence.ts. */
export const persistence: Translations = {
  'Embedded etcd without a volume': 'Eingebettetes etcd ohne Volume',
  'Each member keeps its database in its pod and loses it with the pod; a member that comes back empty cannot rejoin by itself. In 0.20 the pods do not even get stable names, so the members cannot find each other.':
    'Jedes Mitglied hält seine Datenbank im Pod und verliert sie mit ihm; ein Mitglied, das leer zurückkommt, kann nicht von selbst wieder beitreten. In 0.20 haben die Pods nicht einmal feste Namen, sodass sich die Mitglieder nicht finden.',
  'Embedded etcd would keep its data in the pods and lose it with them.':
    'Eingebettetes etcd würde seine Daten in den Pods halten und mit ihnen verlieren.',
  'Use a claim': 'Claim verwenden',
  'Kind of the control-plane workload': 'Art des Control-Plane-Workloads',
  'With a claim of its own the control plane is a StatefulSet, otherwise a Deployment. "auto" makes a claim for SQLite and embedded etcd; other stores keep all state outside the pod, so a Deployment loses nothing.':
    'Mit eigenem Claim ist die Control Plane ein StatefulSet, sonst ein Deployment. „auto“ legt einen Claim für SQLite und eingebettetes etcd an; andere Backing Stores halten den ganzen Zustand außerhalb des Pods, sodass ein Deployment nichts verliert.',
  'With {0} the control plane is a {1} with a claim for its data.':
    'Mit dem Backing Store „{0}“ ist die Control Plane ein {1} mit einem Claim für ihre Daten.',
  'With {0} the control plane is a {1} with a volume of yours.':
    'Mit dem Backing Store „{0}“ ist die Control Plane ein {1} mit Ihrem eigenen Volume.',
  'With {0} the control plane is a {1} without a volume.':
    'Mit dem Backing Store „{0}“ ist die Control Plane ein {1} ohne Volume.',
  'SQLite without a volume': 'SQLite ohne Volume',
  'The database is a file inside the pod. When the pod is deleted or moved, and every change of a value does that, the tenant is empty. Only throw-away clusters can live with it.':
    'Die Datenbank ist eine Datei im Pod. Wird der Pod gelöscht oder verschoben, und das tut jede Änderung der Values, ist der Tenant leer. Nur Wegwerf-Cluster kommen damit zurecht.',
  'The SQLite file lives in the pod: the tenant is wiped whenever the pod is replaced.':
    'Die SQLite-Datei liegt im Pod: Der Tenant ist leer, sobald der Pod ersetzt wird.',
  'Volume that holds no state': 'Volume ohne Zustand',
  'With this store the pods keep only certificates and scratch files. A claim costs one volume per replica, and start and take-over have to wait for it.':
    'Mit diesem Backing Store halten die Pods nur Zertifikate und temporäre Dateien. Ein Claim kostet ein Volume je Replikat, und Start und Übernahme müssen darauf warten.',
  'With {0} the volume of the control plane would hold no state.':
    'Mit dem Backing Store „{0}“ hätte das Volume der Control Plane keinen Zustand zu speichern.',
  'With {0} the {1} volumes of the control plane would hold no state.':
    'Mit dem Backing Store „{0}“ hätten die {1} Volumes der Control Plane keinen Zustand zu speichern.',
  'Do without a claim': 'Auf den Claim verzichten',
  'Word that switches the claim off': 'Wort, das den Claim ausschaltet',
  'The schema takes any text here, but everything except "true" and "auto" means off, and the data ends up in the pod.':
    'Das Schema nimmt hier jeden Text, aber alles außer „true“ und „auto“ bedeutet aus, und die Daten landen im Pod.',
  '"{0}" counts as off: only true and auto make a claim.':
    '„{0}“ gilt als aus: Nur true und auto legen einen Claim an.',
  'Use auto': 'auto verwenden',
}
