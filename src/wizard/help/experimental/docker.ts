import { switchOnly } from '../families/switch-only.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const container = (name: string): Help => ({
  image: { title: 'Image', help: `Image of the ${name} container.` },
  ports: { title: 'Ports', help: `Port mappings added to the ${name} container.` },
  volumes: { title: 'Volumes', help: `Volumes added to the ${name} container.` },
  env: { title: 'Environment variables', help: `Variables of the ${name} container, each as key=value.` },
  args: { title: 'Arguments', help: `Arguments added to docker run of the ${name} container.` },
})

/** Virtual clusters in Docker containers, which the command line of vCluster starts. */
export const experimentalDocker: Help = under('experimental.docker', {
  '': { title: 'Docker', help: 'A virtual cluster in Docker containers, without a host cluster.' },
  enabled: {
    title: 'Runs in Docker',
    help: 'Set by vCluster itself where it was started in Docker. Leave it alone.',
  },
  network: { title: 'Network', help: 'Docker network to use. Empty creates one.' },
  ...container('control-plane'),
  nodes: { title: 'Nodes', help: 'Further containers that join as nodes.' },
  'nodes[]': { title: 'Node', help: 'One container that joins as a node.' },
  'nodes[].name': { title: 'Name', help: 'Name of the node. Empty means a random one.' },
  ...under('nodes[]', container('node')),
  ...under(
    'registryProxy',
    switchOnly({
      title: 'Registry proxy',
      about: 'Images of the local Docker daemon.',
      action: 'Use local images',
      effect: 'Takes images from the local Docker daemon. It must use the image store of containerd.',
    }),
  ),
  ...under('loadBalancer', {
    ...switchOnly({
      title: 'Load balancer',
      about: 'Services of type LoadBalancer.',
      action: 'Serve LoadBalancer Services',
      effect: 'Gives Services of type LoadBalancer an address.',
    }),
    forwardPorts: {
      title: 'Forward ports',
      help: 'Makes these addresses reachable from the machine where it takes port forwarding.',
    },
  }),
})
