import { under } from './families/under.ts'
import type { Help } from './help.ts'

const content: Help = {
  context: { title: 'Context name', help: 'Name of context, cluster and user in the kubeconfig.' },
  server: {
    title: 'Server address',
    help: 'Address of the API in the kubeconfig, with https://. Empty means https://localhost:8443.',
  },
  insecure: {
    title: 'Skip verification',
    help: 'Leaves the authority out of the kubeconfig, so that clients accept any certificate.',
  },
  serviceAccount: {
    title: 'Service account',
    help: 'Puts the token of a tenant service account into the kubeconfig instead of a client certificate.',
  },
  'serviceAccount.name': { title: 'Name', help: 'Service account in the tenant whose token is used.' },
  'serviceAccount.namespace': {
    title: 'Namespace',
    help: 'Namespace of the account in the tenant. Empty means kube-system.',
  },
  'serviceAccount.clusterRole': {
    title: 'ClusterRole',
    help: 'ClusterRole of the tenant that the account is given.',
  },
}

const secret: Help = {
  name: {
    title: 'Name',
    help: 'Name of the Secret. Empty means vc- followed by the name of the virtual cluster.',
  },
  namespace: {
    title: 'Namespace',
    help: 'Namespace of the Secret in the host cluster. Elsewhere than beside the control plane, it needs rights there.',
  },
}

/** The kubeconfig that the control plane writes into the host cluster. */
export const exportKubeConfig: Help = under('exportKubeConfig', {
  '': {
    title: 'Exported kubeconfig',
    help: 'Content and place of the kubeconfig that the control plane writes into a Secret.',
  },
  ...content,
  secret: {
    title: 'Second Secret (older key)',
    help: 'A further Secret for the kubeconfig. Not together with additional Secrets, which replace it from 0.24.',
  },
  ...under('secret', secret),
  additionalSecrets: {
    title: 'Additional Secrets',
    help: 'Further Secrets with a kubeconfig, each with its own content.',
  },
  'additionalSecrets[]': {
    title: 'Additional Secret',
    help: 'One further Secret. It needs a name or a namespace.',
  },
  ...under('additionalSecrets[]', { ...content, ...secret }),
})
