import type { Translations } from '../../../translations.ts'

export const familiesContainerd: Translations = {
  'The container runtime of the node.': 'Die Container-Runtime des Nodes.',
  'Install containerd': 'containerd installieren',
  'Installs and configures containerd. Off, the node needs a container runtime of its own.':
    'Installiert und konfiguriert containerd. Ist dies aus, braucht der Node eine eigene Container-Runtime.',
  'Pause image': 'Pause-Image',
  'Image of the container that holds the network of each pod.':
    'Image des Containers, der das Netzwerk jedes Pods hält.',
  'Imported images': 'Importierte Images',
  'Local archives, or folders of them, loaded into containerd.':
    'Lokale Archive oder Ordner davon, die in containerd geladen werden.',
  Registries: 'Registries',
  'Mirrors and credentials for image registries.': 'Mirrors und Zugangsdaten für Image-Registries.',
  'Configuration path': 'Konfigurationspfad',
  "Directory of containerd's registry configuration.":
    'Verzeichnis der Registry-Konfiguration von containerd.',
  Mirrors: 'Mirrors',
  'Where images are pulled from instead, by registry, such as docker.io.':
    'Woher Images stattdessen geladen werden, je Registry, etwa docker.io.',
  Mirror: 'Mirror',
  'Servers for the images of one registry.': 'Server für die Images einer Registry.',
  'Address that is asked when none of the hosts answers.':
    'Adresse, die gefragt wird, wenn keiner der Hosts antwortet.',
  'CA files': 'CA-Dateien',
  'Paths of the authorities that are trusted for this server.':
    'Pfade der Zertifizierungsstellen, denen für diesen Server vertraut wird.',
  'Accepts any certificate of the server, and plain HTTP.':
    'Akzeptiert jedes Zertifikat des Servers und einfaches HTTP.',
  Capabilities: 'Capabilities',
  'What the server is asked for; empty means pull and resolve.':
    'Wonach der Server gefragt wird; leer bedeutet pull und resolve.',
  'Keep the path': 'Pfad beibehalten',
  'Takes the path of the server address as the complete root of its API.':
    'Nimmt den Pfad der Server-Adresse als vollständige Wurzel seiner API.',
  Hosts: 'Hosts',
  'Servers that are asked in this order.': 'Server, die in dieser Reihenfolge gefragt werden.',
  Host: 'Host',
  'One server that holds copies of the images.': 'Ein Server, der Kopien der Images hält.',
  'Address of the server, such as http://registry.example.com:5000.':
    'Adresse des Servers, etwa http://registry.example.com:5000.',
  'How containerd signs in, by registry.': 'Wie containerd sich anmeldet, je Registry.',
  'Credentials of a registry': 'Zugangsdaten einer Registry',
  'A user with a password, a token, or one encoded text.':
    'Ein Benutzer mit Passwort, ein Token oder ein kodierter Text.',
  Token: 'Token',
  'Token that stands for user and password.': 'Token, das für Benutzer und Passwort steht.',
  'Encoded credentials': 'Kodierte Zugangsdaten',
  'Credentials in one text, as in the configuration file of Docker.':
    'Zugangsdaten in einem Text, wie in der Konfigurationsdatei von Docker.',
}
