import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const chart: Help = {
  '': { title: 'Chart', help: 'Which chart is installed, and where it comes from.' },
  name: { title: 'Name', help: 'Name of the chart.' },
  repo: { title: 'Repository', help: 'Address of the chart repository.' },
  version: { title: 'Version', help: 'Version of the chart.' },
  username: { title: 'User', help: 'User name at the chart repository.' },
  password: {
    title: 'Password',
    help: 'Password at the chart repository; it is readable in the values file.',
  },
  insecure: { title: 'Skip verification', help: 'Accepts any certificate of the chart repository.' },
}

const helm: Help = {
  '': { title: 'Helm charts', help: 'Charts that are installed in the tenant.' },
  '[]': { title: 'Helm chart', help: 'One chart that is installed in the tenant.' },
  ...under('[].chart', chart),
  '[].release': { title: 'Release', help: 'Name and namespace of the release in the tenant.' },
  '[].release.name': { title: 'Name', help: 'Name of the release.' },
  '[].release.namespace': { title: 'Namespace', help: 'Namespace of the release in the tenant.' },
  '[].values': { title: 'Values', help: 'Values of the release, as YAML text.' },
  '[].timeout': { title: 'Timeout', help: 'How long Helm waits for the release.' },
  '[].bundle': { title: 'Bundle', help: 'A packed chart as base64 text, in place of one from a repository.' },
}

/** Further objects for host cluster and tenant. */
export const experimentalDeploy: Help = under('experimental.deploy', {
  '': { title: 'Further objects', help: 'Manifests and charts that are deployed with the virtual cluster.' },
  host: { title: 'Host cluster', help: 'Manifests that the release creates in the host cluster.' },
  'host.manifests': {
    title: 'Manifests',
    help: 'YAML documents for the host cluster, as they are. Separate them by ---.',
  },
  vcluster: { title: 'Tenant', help: 'Manifests and charts for the tenant.' },
  'vcluster.manifests': {
    title: 'Manifests',
    help: 'YAML documents that the control plane applies in the tenant, as they are.',
  },
  'vcluster.manifestsTemplate': {
    title: 'Manifest template',
    help: 'YAML documents with template actions that the control plane applies in the tenant.',
  },
  ...under('vcluster.helm', helm),
})
