import { quote } from '../../../go/quote.ts'
import type { Json } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { given } from '../workload/given.ts'
import { givenItems } from '../workload/given-items.ts'
import { etcdPath } from './etcd-path.ts'
import { initialCluster } from './initial-cluster.ts'

/** The command line of an etcd member; the user's arguments come last. */
export function etcdArguments(context: Context): string[] {
  const { name, namespace } = context.release
  const host = `$(NAME).${name}-etcd-headless.${namespace}`
  return [
    'etcd',
    '--cert-file=/run/config/pki/etcd-server.crt',
    '--client-cert-auth=true',
    '--data-dir=/var/lib/etcd',
    `--advertise-client-urls=https://${host}:2379`,
    `--initial-advertise-peer-urls=https://${host}:2380`,
    `--initial-cluster=${initialCluster(context)}`,
    `--initial-cluster-token=${name}`,
    '--initial-cluster-state=new',
    '--listen-client-urls=https://0.0.0.0:2379',
    '--listen-metrics-urls=http://0.0.0.0:2381',
    '--listen-peer-urls=https://0.0.0.0:2380',
    '--key-file=/run/config/pki/etcd-server.key',
    '--name=$(NAME)',
    '--peer-cert-file=/run/config/pki/etcd-peer.crt',
    '--peer-client-cert-auth=true',
    '--peer-key-file=/run/config/pki/etcd-peer.key',
    '--peer-trusted-ca-file=/run/config/pki/etcd-ca.crt',
    '--snapshot-count=10000',
    '--trusted-ca-file=/run/config/pki/etcd-ca.crt',
    ...givenItems<Json>(context.value(`${etcdPath}.extraArgs`)).map((word) => given<string>(quote(word))),
  ]
}
