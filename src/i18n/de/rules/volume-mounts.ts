import type { Translations } from '../../translations.ts'

/** The German of rules/volume-mounts.ts. */
export const volumeMounts: Translations = {
  'Volume for the binaries missing': 'Volume für die Binaries fehlt',
  'The Kubernetes binaries are unpacked into a volume called "binaries". The chart prints this list into the middle of another one: empty, it breaks the YAML, and without that name the mounts have nothing to mount.':
    'Die Kubernetes-Binaries werden in ein Volume namens „binaries“ entpackt. Das Chart schreibt diese Liste mitten in eine andere: Leer zerstört sie das YAML, und ohne diesen Namen haben die Mounts nichts einzubinden.',
  'The list of binariesVolume is empty.': 'Die Liste von binariesVolume ist leer.',
  'No entry of binariesVolume is called "binaries".': 'Kein Eintrag von binariesVolume heißt „binaries“.',
  'Use the default': 'Standardwert verwenden',
  'Mount path in use': 'Mount-Pfad bereits belegt',
  'Two volumes cannot be mounted at the same path. The API server refuses the pod.':
    'Zwei Volumes lassen sich nicht unter demselben Pfad einbinden. Der API-Server lehnt den Pod ab.',
  'The chart mounts a volume of its own at {0} of the etcd container.':
    'Das Chart bindet im etcd-Container unter {0} ein eigenes Volume ein.',
  'The chart mounts a volume of its own at {0} of the control plane container.':
    'Das Chart bindet im Control-Plane-Container unter {0} ein eigenes Volume ein.',
  'Mount of a volume that does not exist': 'Mount eines Volumes, das es nicht gibt',
  'Every mount names a volume of the pod. The API server refuses a pod with a mount that has none.':
    'Jeder Mount nennt ein Volume des Pods. Einen Pod mit einem Mount ohne Volume lehnt der API-Server ab.',
  'There is no volume called "{0}" to mount.': 'Es gibt kein Volume namens „{0}“, das sich einbinden ließe.',
  'Volume name in use': 'Volume-Name bereits belegt',
  'The chart has a volume of this name in the pod already. The API server refuses two of the same name.':
    'Das Chart hat im Pod bereits ein Volume dieses Namens. Zwei gleichnamige lehnt der API-Server ab.',
  'The etcd pod has a volume called "{0}" already.': 'Der etcd-Pod hat bereits ein Volume namens „{0}“.',
  'The control plane pod has a volume called "{0}" already.':
    'Der Control-Plane-Pod hat bereits ein Volume namens „{0}“.',
  'Call it "{0}"': 'In „{0}“ umbenennen',
}
