import { under } from './under.ts'
import type { Help } from '../help.ts'

/** A registry that containerd asks, be it a mirror's fallback or one of its hosts. */
const endpoint = (server: string): Help => ({
  server: { title: 'Server', help: server },
  caCert: { title: 'CA files', help: 'Paths of the authorities that are trusted for this server.' },
  skipVerify: { title: 'Skip verification', help: 'Accepts any certificate of the server, and plain HTTP.' },
  capabilities: {
    title: 'Capabilities',
    help: 'What the server is asked for; empty means pull and resolve.',
  },
  overridePath: {
    title: 'Keep the path',
    help: 'Takes the path of the server address as the complete root of its API.',
  },
})

const mirrors: Help = {
  '': { title: 'Mirrors', help: 'Where images are pulled from instead, by registry, such as docker.io.' },
  '*': { title: 'Mirror', help: 'Servers for the images of one registry.' },
  ...under('*', endpoint('Address that is asked when none of the hosts answers.')),
  '*.hosts': { title: 'Hosts', help: 'Servers that are asked in this order.' },
  '*.hosts[]': { title: 'Host', help: 'One server that holds copies of the images.' },
  ...under('*.hosts[]', endpoint('Address of the server, such as http://registry.example.com:5000.')),
}

const credentials: Help = {
  '': { title: 'Credentials', help: 'How containerd signs in, by registry.' },
  '*': { title: 'Credentials of a registry', help: 'A user with a password, a token, or one encoded text.' },
  '*.username': { title: 'User', help: 'User name at the registry.' },
  '*.password': { title: 'Password', help: 'Password at the registry; it is readable in the values file.' },
  '*.identityToken': { title: 'Token', help: 'Token that stands for user and password.' },
  '*.auth': {
    title: 'Encoded credentials',
    help: 'Credentials in one text, as in the configuration file of Docker.',
  },
}

/** The container runtime of a node. */
export const containerd: Help = {
  '': { title: 'containerd', help: 'The container runtime of the node.' },
  enabled: {
    title: 'Install containerd',
    help: 'Installs and configures containerd. Off, the node needs a container runtime of its own.',
  },
  pauseImage: { title: 'Pause image', help: 'Image of the container that holds the network of each pod.' },
  importImages: {
    title: 'Imported images',
    help: 'Local archives, or folders of them, loaded into containerd.',
  },
  registry: { title: 'Registries', help: 'Mirrors and credentials for image registries.' },
  'registry.configPath': {
    title: 'Configuration path',
    help: "Directory of containerd's registry configuration.",
  },
  ...under('registry.mirrors', mirrors),
  ...under('registry.auth', credentials),
}
