import { resources } from '../families/resources.ts'
import { under } from '../families/under.ts'
import { volumeMounts } from '../families/volume-mounts.ts'
import type { Help } from '../help.ts'

const dns: Help = {
  dnsConfig: {
    title: 'DNS settings',
    help: 'Name servers, search domains and resolver options of the control-plane pods.',
  },
  'dnsConfig.options[]': {
    title: 'Resolver option',
    help: 'One option of the resolver, with or without a value.',
  },
  'dnsConfig.options[].name': { title: 'Option', help: 'Name of the resolver option, such as ndots.' },
  'dnsConfig.options[].value': { title: 'Value', help: 'Value of the option, where it takes one.' },
  'hostAliases[]': { title: 'Host alias', help: 'One line of the hosts file: an IP address and its names.' },
  'hostAliases[].ip': { title: 'IP address', help: 'IP address to which the names lead.' },
  'hostAliases[].hostnames': { title: 'Names', help: 'Names that lead to the IP address.' },
}

const probes: Help = {
  probes: {
    title: 'Probes',
    help: 'How the kubelet finds out whether the control plane is up, ready and alive.',
  },
  'probes.startupProbe': { title: 'Startup probe', help: 'How long the control plane may take to come up.' },
  'probes.readinessProbe': {
    title: 'Readiness probe',
    help: 'When a control-plane pod gets no more requests.',
  },
  'probes.livenessProbe': { title: 'Liveness probe', help: 'When a control plane that hangs is restarted.' },
}

/** The control plane's pods: the sections around the fields of the wizard, and items of its lists. */
export const statefulSet: Help = under('controlPlane.statefulSet', {
  '': { title: 'Control-plane pods', help: 'The StatefulSet or Deployment that runs the control plane.' },
  highAvailability: {
    title: 'Availability',
    help: 'Number of replicas, and how fast another one takes the lead.',
  },
  image: { title: 'Image', help: 'Where the control-plane image comes from, and which version it is.' },
  persistence: { title: 'Persistence', help: 'Volumes of the control-plane pods.' },
  'persistence.volumeClaim': {
    title: 'Volume claim',
    help: 'The volume that each control-plane pod claims for its data.',
  },
  pods: { title: 'Pod metadata', help: 'Labels and annotations of the control-plane pods.' },
  scheduling: {
    title: 'Scheduling',
    help: 'On which nodes of the host cluster the replicas run, and how far apart.',
  },
  security: {
    title: 'Security',
    help: 'Security contexts of the control-plane pods and their main container.',
  },
  ...under('resources', resources('each control-plane pod')),
  ...under('persistence.addVolumeMounts', volumeMounts('the control-plane container')),
  ...dns,
  ...probes,
})
