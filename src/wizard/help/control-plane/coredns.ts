import { resources } from '../families/resources.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const labels = (object: string): Help => ({
  labels: { title: 'Labels', help: `Labels added to ${object}.` },
  annotations: { title: 'Annotations', help: `Annotations added to ${object}.` },
})

/** Name resolution in the tenant, as far as the wizard has no fields for it. */
export const coredns: Help = under('controlPlane.coredns', {
  '': { title: 'CoreDNS', help: 'Name resolution for the pods of the tenant.' },
  overwriteConfig: {
    title: 'Own Corefile',
    help: 'Replaces the whole generated Corefile, so settings that only shape it have no effect.',
  },
  overwriteManifests: {
    title: 'Own manifests',
    help: 'Replaces all manifests of CoreDNS, so the settings of its Deployment and Service have no effect.',
  },
  deployment: {
    title: 'Deployment',
    help: 'The pods of CoreDNS, where it does not run in the control plane.',
  },
  'deployment.image': {
    title: 'Image',
    help: 'Complete image of CoreDNS. Empty leaves the choice to vCluster.',
  },
  'deployment.pods': { title: 'Pod metadata', help: 'Labels and annotations of the CoreDNS pods.' },
  ...under('deployment', labels('the Deployment of CoreDNS')),
  ...under('deployment.pods', labels('the CoreDNS pods')),
  ...under('deployment.resources', resources('each CoreDNS pod')),
  security: { title: 'Security', help: 'Security contexts of the CoreDNS pods and their container.' },
  'security.podSecurityContext': {
    title: 'Pod security context',
    help: 'Security settings of the CoreDNS pods as a whole.',
  },
  'security.containerSecurityContext': {
    title: 'Container security context',
    help: 'User, privileges and capabilities of the CoreDNS container.',
  },
  service: { title: 'DNS Service', help: 'The Service at which the pods of the tenant reach CoreDNS.' },
  'service.spec': {
    title: 'Service spec',
    help: 'Fields of the DNS Service, such as its type. Ports given here replace the built-in ones.',
  },
  ...under('service', labels('the DNS Service')),
})
