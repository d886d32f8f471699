import { argumentOf } from './argument-of.ts'
import { clientPort } from './client-port.ts'
import { kubectl } from './kubectl.ts'
import type { Words } from './shell-line.ts'
import type { Situation } from './situation.ts'
import type { Workload } from './workload.ts'

/** etcdctl within the first pod of the chart's etcd, with the certificates that the chart mounts there. */
export const execEtcdctl = (situation: Situation, etcd: Workload, ...words: readonly Words[]): string =>
  kubectl(
    situation,
    'exec',
    `pod/${etcd.pods[0] ?? ''}`,
    ['--container', etcd.containerName, '--', 'etcdctl'],
    ['--endpoints', `https://127.0.0.1:${clientPort(situation)}`],
    ['--cacert', argumentOf(etcd.container, 'trusted-ca-file')],
    ['--cert', argumentOf(etcd.container, 'cert-file')],
    ['--key', argumentOf(etcd.container, 'key-file')],
    ...words,
  )
