import { resources } from '../families/resources.ts'
import { synced } from '../families/synced.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const initContainer: Help = {
  '': { title: 'Init container', help: 'The init container that rewrites the hosts file.' },
  image: {
    title: 'Image',
    help: 'Image of the init container; mirror it where nodes reach no public registry.',
  },
  'image.registry': {
    title: 'Registry',
    help: 'Host that the image is pulled from. A registry for all images overrides it.',
  },
  'image.repository': { title: 'Repository', help: 'Path of the image below the registry.' },
  'image.tag': { title: 'Tag', help: 'Version of the image.' },
  ...under('resources', resources('the init container')),
}

/** How tenant pods get to the host cluster. */
export const syncPods: Help = under('sync.toHost.pods', {
  ...synced({
    title: 'Pods',
    objects: 'pods',
    direction: 'to',
    enabled: 'Copies tenant pods to the host cluster, where they run.',
  }),
  translateImage: {
    title: 'Image replacements',
    help: 'Images that tenants name, and those that run in their place.',
  },
  enforceTolerations: {
    title: 'Enforced tolerations',
    help: 'Tolerations added to every synced pod, each written as key=value:effect.',
  },
  useSecretsForSATokens: {
    title: 'Tokens in Secrets',
    help: 'Hands service account tokens to pods in Secrets instead of in pod annotations.',
  },
  runtimeClassName: {
    title: 'Runtime class',
    help: 'Runtime class of every synced pod, whatever the tenant wrote.',
  },
  priorityClassName: {
    title: 'Priority class',
    help: 'Priority class in the host cluster for synced pods without one. Unless classes are synced, that is all of them.',
  },
  rewriteHosts: {
    title: 'Hosts file',
    help: 'Keeps the full host names of pods with a subdomain, such as those of StatefulSets.',
  },
  'rewriteHosts.enabled': {
    title: 'Rewrite the hosts file',
    help: 'Adds an init container to pods with a subdomain, so that they see their tenant host name.',
  },
  ...under('rewriteHosts.initContainer', initContainer),
  hybridScheduling: {
    title: 'Hybrid scheduling',
    help: 'Schedulers of the tenant and of the host cluster side by side.',
  },
  'hybridScheduling.enabled': {
    title: 'Use both schedulers',
    help: 'Lets each pod name a scheduler of the tenant or of the host cluster. Needs nodes synced from the host.',
  },
  'hybridScheduling.hostSchedulers': {
    title: 'Host schedulers',
    help: 'Names of schedulers that run in the host cluster; pods that name one of them are placed by it.',
  },
})
