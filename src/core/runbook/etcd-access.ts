import { t } from '../../i18n/index.ts'
import type { Block } from './block.ts'
import { argumentOf } from './argument-of.ts'
import { clientPort } from './client-port.ts'
import { kubectl } from './kubectl.ts'
import { readMap } from './read-map.ts'
import { readText } from './read-text.ts'
import { runtimeNames } from './runtime-names.ts'
import { secretOfFile, type SecretKey } from './secret-of-file.ts'
import { shellLine, type Words } from './shell-line.ts'
import type { Situation } from './situation.ts'
import type { Workload } from './workload.ts'
import { write } from './write.ts'

/** How one talks to etcd from the machine on which the runbook is read. */
export interface EtcdAccess {
  /** What to do first: certificates, and the way to the port. */
  readonly preparation: readonly Block[]
  /** An etcdctl command that works afterwards. */
  etcdctl(...words: readonly Words[]): string
}

type Files = readonly [authority: string, certificate: string, key: string]
type Keys = readonly [SecretKey | null, SecretKey | null, SecretKey | null]

const names: Files = ['etcd-ca.crt', 'etcd-client.crt', 'etcd-client.key']

/** Commands that write three files out of a Secret; null where one of them is not in a Secret. */
function fetchFiles(situation: Situation, keys: Keys): Block | null {
  const commands = keys.map((key, index) => {
    if (!key) return null
    const template = `go-template={{index .data ${JSON.stringify(key.key)} | base64decode}}`
    const command = kubectl(situation, 'get', `secret/${key.secret}`, '--output', template)
    return `${command} > ${names[index] ?? ''}`
  })
  return commands.every((command) => command !== null)
    ? write.command(
        ['umask 077', ...commands],
        t`Three PEM files in the current folder. Whoever has them can read and change all data of the tenant: delete them when you are done.`,
      )
    : null
}

const etcdctlWith =
  (endpoint: string): EtcdAccess['etcdctl'] =>
  (...words) =>
    shellLine(
      ['etcdctl', '--endpoints', endpoint, '--cacert', names[0], '--cert', names[1], '--key', names[2]],
      ...words,
    )

function forwarded(situation: Situation, workload: Workload, keys: Keys): EtcdAccess {
  const port = clientPort(situation)
  const files = fetchFiles(situation, keys)
  const forward = kubectl(situation, 'port-forward', `pod/${workload.pods[0] ?? ''}`, `${port}:${port}`)
  return {
    preparation: [
      ...(files ? [files] : []),
      write.command(forward, t`Leave it running and go on in a second terminal, in the same folder.`),
    ],
    etcdctl: etcdctlWith(`https://127.0.0.1:${port}`),
  }
}

function external(situation: Situation): EtcdAccess {
  const section = readMap(situation.view.effective, ['controlPlane', 'backingStore', 'etcd', 'external'])
  const source = (field: string): SecretKey | null =>
    secretOfFile(situation.controlPlane, readText(section, ['tls', field]))
  const files = fetchFiles(situation, [source('caFile'), source('certFile'), source('keyFile')])
  return {
    preparation: [
      files ??
        write.text(
          t`Put the CA, the client certificate and its key into the current folder as ${names.join(', ')}.`,
        ),
    ],
    etcdctl: etcdctlWith(`https://${readText(section, ['endpoint']).replace(/^https:\/\//, '')}`),
  }
}

/**
 * Access to the etcd of this configuration; null where there is none, or no pod to reach it through. The client certificate of embedded
 * etcd is the one that vCluster's own debug shell uses, the one of deployed etcd what its pods mount. Sources: loft-sh/vcluster
 * pkg/util/debugshell/embedded_etcd.go@v0.36.1, pkg/certs/constants.go@v0.20.6,v0.36.1.
 */
export function etcdAccess(situation: Situation): EtcdAccess | null {
  const { topology, controlPlane, etcd } = situation
  if (topology.store === 'external-etcd') return external(situation)
  if (topology.store === 'embedded-etcd' && controlPlane.pods.length > 0) {
    const secret = runtimeNames(situation).certificates
    const client = 'etcd-healthcheck-client'
    return forwarded(situation, controlPlane, [
      { secret, key: 'etcd-ca.crt' },
      { secret, key: `${client}.crt` },
      { secret, key: `${client}.key` },
    ])
  }
  if (!etcd || etcd.pods.length === 0) return null
  const source = (argument: string): SecretKey | null =>
    secretOfFile(etcd, argumentOf(etcd.container, argument))
  return forwarded(situation, etcd, [source('trusted-ca-file'), source('cert-file'), source('key-file')])
}
