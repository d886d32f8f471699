import type { Translations } from '../../translations.ts'

/** The German of sections/join-nodes.ts. */
export const runbookJoinNodes: Translations = {
  'Join nodes': 'Nodes hinzufügen',
  'Connect as above, then make a token. It is a secret: whoever has it can add a node.':
    'Wie oben verbinden, dann ein Token erzeugen. Es ist geheim: Wer es hat, kann einen Node hinzufügen.',
  'A command for the node. It must reach the API server from there, so the address in it must not be one of the host cluster alone.':
    'Ein Befehl für den Node. Er muss von dort den API-Server erreichen; die Adresse darin darf also nicht nur im Host-Cluster gelten.',
  'Run that command as root on each node.': 'Diesen Befehl auf jedem Node als root ausführen.',
  'While connected: every node is Ready within minutes. If not, read the log of the kubelet on the node.':
    'Solange die Verbindung steht: Jeder Node ist binnen Minuten Ready. Wenn nicht, das Log des Kubelets auf dem Node lesen.',
}
