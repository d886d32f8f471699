import { t } from '../../../i18n/index.ts'
import { commandLine } from '../../targets/command-line.ts'
import type { JsonObject } from '../../json.ts'
import type { Block } from '../block.ts'
import { flagAt } from '../flag-at.ts'
import { kubectl } from '../kubectl.ts'
import { nameOf } from '../name-of.ts'
import { readList } from '../read-list.ts'
import { readText } from '../read-text.ts'
import { runtimeNames } from '../runtime-names.ts'
import type { SectionWriter } from '../section.ts'
import { shellLine } from '../shell-line.ts'
import type { Situation } from '../situation.ts'
import { write } from '../write.ts'

const kubeConfig = 'kubeconfig.yaml'

const routeRef = (route: JsonObject): string => `${readText(route, ['kind']).toLowerCase()}/${nameOf(route)}`

/** Where the API server is reachable without a forwarded port, as the manifests say. */
function exposure(situation: Situation): readonly Block[] {
  const { rendered } = situation
  const service = rendered.first('service.yaml')
  const type = service ? readText(service, ['spec', 'type']) : ''
  const notes: Readonly<Record<string, string>> = {
    LoadBalancer: t`EXTERNAL-IP is the address of the API server. <pending>: no load balancer could be made.`,
    NodePort: t`The port behind the colon is open on every node of the host cluster.`,
  }
  const routes = [...rendered.ofKind('Ingress'), ...rendered.ofKind('TLSRoute')]
  return [
    ...(service && notes[type] !== undefined
      ? [write.command(kubectl(situation, 'get', `service/${nameOf(service)}`), notes[type])]
      : []),
    ...routes.map((route) =>
      write.command(
        kubectl(situation, 'get', routeRef(route)),
        t`The host name leads to the control plane. TLS must pass through to it, because it checks client certificates.`,
      ),
    ),
  ]
}

/** By the kubeconfig Secret and a forwarded port. */
function byKubectl(situation: Situation): readonly Block[] {
  const service = situation.rendered.first('service.yaml')
  if (!service) return []
  const ports = readList(service, ['spec', 'ports'])
  const port = readText(ports.find(({ name }) => name === 'https') ?? ports[0] ?? {}, ['port'])
  const server = readText(situation.view.effective, ['exportKubeConfig', 'server'])
  const secret = `secret/${runtimeNames(situation).kubeConfig}`
  const output = 'go-template={{.data.config | base64decode}}'
  return [
    write.text(t`Or with kubectl alone:`),
    write.command(
      ['umask 077', `${kubectl(situation, 'get', secret, '--output', output)} > ${kubeConfig}`],
      t`A kubeconfig of an administrator of the tenant. "not found": the control plane has not been ready yet.`,
    ),
    ...(server === ''
      ? [
          write.command(
            kubectl(situation, 'port-forward', `service/${nameOf(service)}`, `8443:${port}`),
            t`The kubeconfig points at https://localhost:8443. Leave it running and go on in a second terminal.`,
          ),
        ]
      : [write.text(t`The kubeconfig points at ${server}.`)]),
    write.command(
      shellLine('kubectl', '--kubeconfig', kubeConfig, 'get', 'namespaces'),
      t`The namespaces of the tenant, not those of the host.`,
    ),
  ]
}

/** The tenant's DNS, which runs in the tenant unless it is a part of the control plane. */
function dnsCheck(situation: Situation): readonly Block[] {
  const { minor } = situation
  const isOwn =
    flagAt(situation, ['controlPlane', 'coredns', 'enabled']) &&
    !flagAt(situation, ['controlPlane', 'coredns', 'embedded']) &&
    !flagAt(situation, ['privateNodes', 'enabled'])
  if (!isOwn) return []
  const label = `k8s-app=${minor < 22 ? 'kube-dns' : 'vcluster-kube-dns'}`
  return [
    write.command(
      shellLine('kubectl', 'get', 'pods', '--namespace', 'kube-system', '--selector', label),
      t`While connected: CoreDNS is Running. Pending: the pods cannot be scheduled on the host.`,
    ),
  ]
}

/** How users and administrators reach the tenant's API server. */
export const connect: SectionWriter = (situation) => {
  const { name, namespace } = situation.config.release
  const command = commandLine({
    words: 'vcluster connect',
    args: [name],
    options: [['--namespace', namespace]],
  })
  return {
    id: 'connect',
    title: t`Connect`,
    blocks: [
      write.command(
        [command.trimEnd(), 'kubectl get namespaces'],
        t`The namespaces of the tenant. The current context is now the tenant; vcluster disconnect goes back. All other commands of this runbook are for the host.`,
      ),
      ...dnsCheck(situation),
      write.command('vcluster disconnect'),
      ...byKubectl(situation),
      ...exposure(situation),
    ],
  }
}
