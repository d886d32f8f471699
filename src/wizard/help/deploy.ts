import { deployedPods } from './families/deployed-pods.ts'
import { switchOnly } from './families/switch-only.ts'
import { under } from './families/under.ts'
import type { Help } from './help.ts'

const pullPolicy = {
  title: 'Pull policy',
  help: 'When a node pulls the image: IfNotPresent, Always or Never.',
}

const kubeProxy: Help = {
  '': { title: 'kube-proxy', help: 'Traffic to Services on private nodes.' },
  enabled: {
    title: 'Deploy kube-proxy',
    help: 'Runs kube-proxy on private nodes. Off, the network plugin has to replace it.',
  },
  config: { title: 'Configuration', help: 'Merged into the default KubeProxyConfiguration.' },
  ...deployedPods('kube-proxy'),
}

const flannel: Help = {
  '': { title: 'Flannel', help: 'The network plugin that vCluster can bring.' },
  enabled: {
    title: 'Deploy Flannel',
    help: 'Connects the pods on private nodes. Off, install a network plugin of your own.',
  },
  image: { title: 'Image', help: 'Complete image of Flannel.' },
  initImage: { title: 'Init image', help: 'Complete image of the init container of Flannel.' },
  imagePullPolicy: pullPolicy,
}

const localPathProvisioner: Help = {
  '': { title: 'Local path provisioner', help: 'Volumes from the disks of private nodes.' },
  enabled: {
    title: 'Deploy the provisioner',
    help: 'Supplies volumes from directories of the node on which the pod runs.',
  },
  image: { title: 'Image', help: 'Complete image of the provisioner.' },
  imagePullPolicy: pullPolicy,
  nodePath: { title: 'Directory', help: 'Directory of the nodes in which volumes are made.' },
}

const metallb: Help = {
  '': { title: 'MetalLB', help: 'Addresses for Services of type LoadBalancer on private nodes.' },
  enabled: { title: 'Deploy MetalLB', help: 'Gives Services of type LoadBalancer an address of the pool.' },
  controllerImage: { title: 'Controller image', help: 'Complete image of the controller of MetalLB.' },
  speakerImage: { title: 'Speaker image', help: 'Complete image of the speaker of MetalLB.' },
  ipAddressPool: {
    title: 'Address pool',
    help: 'Addresses that MetalLB hands out, and how it announces them.',
  },
  'ipAddressPool.addresses': {
    title: 'Addresses',
    help: 'Ranges of the pool, such as 10.0.0.10-10.0.0.20 or a CIDR.',
  },
  'ipAddressPool.l2Advertisement': {
    title: 'Layer 2',
    help: 'Announces the addresses on the local network (layer 2).',
  },
}

const applications: Help = {
  '': { title: 'Applications', help: 'Applications of Argo CD. They need the integration with Argo CD.' },
  '[]': { title: 'Application', help: 'One application, written out or made from a template.' },
  '[].name': { title: 'Name', help: 'Fixed name from which the names of the created objects are made.' },
  '[].displayName': { title: 'Display name', help: 'Name that people see.' },
  '[].target': { title: 'Target', help: 'Where it is deployed: vCluster, which is the default, or host.' },
  '[].inline': { title: 'Definition', help: 'The application itself, written out.' },
  '[].template': { title: 'Template', help: 'A template for the application instead of a written-out one.' },
  '[].template.name': { title: 'Name', help: 'Name of the template.' },
  '[].template.parameters': { title: 'Parameters', help: 'Values for the parameters of the template.' },
}

/** What vCluster deploys into the tenant by itself. */
export const deploy: Help = under('deploy', {
  '': {
    title: 'Deployed parts',
    help: 'What vCluster deploys into the tenant by itself, mostly for private nodes.',
  },
  ...under('kubeProxy', kubeProxy),
  cni: { title: 'Network plugin', help: 'How pods on private nodes are connected.' },
  ...under('cni.flannel', flannel),
  ...under('localPathProvisioner', localPathProvisioner),
  ...under('metallb', metallb),
  ...under('ingressNginx', {
    ...switchOnly({
      title: 'ingress-nginx',
      about: 'An Ingress controller in the tenant.',
      action: 'Deploy ingress-nginx',
      effect:
        'Deploys ingress-nginx into the tenant. Deprecated from chart 0.31 on, as the project is retired.',
    }),
    defaultIngressClass: {
      title: 'Default class',
      help: 'Makes its Ingress class the default of the tenant.',
    },
  }),
  ...under(
    'metricsServer',
    switchOnly({
      title: 'Metrics server',
      about: 'Metrics of nodes and pods.',
      action: 'Deploy a metrics server',
      effect: 'Deploys a metrics server into the tenant.',
    }),
  ),
  ...under(
    'volumeSnapshotController',
    switchOnly({
      title: 'Snapshot controller',
      about: 'The controller for snapshots of volumes.',
      action: 'Deploy the controller',
      effect: 'Deploys the controller for volume snapshots into the tenant. Refused from chart 0.36 on.',
    }),
  ),
  argoCD: { title: 'Argo CD', help: 'What Argo CD deploys.' },
  ...under('argoCD.applications', applications),
})
