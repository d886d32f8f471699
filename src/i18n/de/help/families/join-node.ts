import type { Translations } from '../../../translations.ts'

export const familiesJoinNode: Translations = {
  Joining: 'Beitritt',
  'Commands before the installation': 'Befehle vor der Installation',
  'Shell commands that run before container runtime and kubelet are installed.':
    'Shell-Befehle, die vor der Installation von Container-Runtime und Kubelet laufen.',
  'Commands before the join': 'Befehle vor dem Beitritt',
  'Shell commands that run before kubeadm join.': 'Shell-Befehle, die vor kubeadm join laufen.',
  'Commands after the join': 'Befehle nach dem Beitritt',
  'Shell commands that run after kubeadm join.': 'Shell-Befehle, die nach kubeadm join laufen.',
  'CA file': 'CA-Datei',
  'Path on the node of the authority that it trusts for the API server.':
    'Pfad auf dem Node zur Zertifizierungsstelle, der er für den API-Server vertraut.',
  'Skipped phases': 'Übersprungene Phasen',
  'Phases of kubeadm join that are left out.': 'Phasen von kubeadm join, die ausgelassen werden.',
  'Node registration': 'Node-Registrierung',
  'How the kubelet registers with the API server.': 'Wie sich das Kubelet beim API-Server registriert.',
  'Runtime socket': 'Socket der Runtime',
  'Socket of the container runtime that the kubelet uses.':
    'Socket der Container-Runtime, die das Kubelet nutzt.',
  'When kubeadm pulls images while the node joins: IfNotPresent, Always or Never.':
    'Wann kubeadm beim Beitritt des Nodes Images lädt: IfNotPresent, Always oder Never.',
  'Ignored checks': 'Ignorierte Prüfungen',
  'Checks of kubeadm whose failure does not stop the join, such as Swap; all ignores every one.':
    'Prüfungen von kubeadm, deren Scheitern den Beitritt nicht stoppt, etwa Swap; all ignoriert jede.',
  'Kubelet flags': 'Kubelet-Flags',
  'Flags for the kubelet, which win over its configuration file.':
    'Flags für das Kubelet, die Vorrang vor seiner Konfigurationsdatei haben.',
  'Kubelet flag': 'Kubelet-Flag',
  'One flag with its value.': 'Ein Flag mit seinem Wert.',
  Flag: 'Flag',
  'Name of the flag without leading dashes.': 'Name des Flags ohne führende Bindestriche.',
  'Value of the flag.': 'Wert des Flags.',
}
