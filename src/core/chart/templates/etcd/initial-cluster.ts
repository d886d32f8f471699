import { toInt } from '../../../go/to-int.ts'
import type { Context } from '../../context.ts'
import { TemplateError } from '../../template-error.ts'
import { etcdPath } from './etcd-path.ts'

/** Helm knows no limit; a page that a slip of the finger stops for minutes helps nobody. */
const most = 10_000

/** Every member and its peer address, as etcd's `--initial-cluster` takes them. Empty without replicas. */
export function initialCluster(context: Context): string {
  const { name, namespace } = context.release
  const replicas = toInt(context.value(`${etcdPath}.highAvailability.replicas`))
  if (replicas > most)
    throw new TemplateError(
      'render',
      `etcd with more than ${most} members is not rendered here`,
      `${etcdPath}.highAvailability.replicas`.split('.'),
    )
  const hosts = Array.from({ length: Math.max(replicas, 0) }, (_, index) => `${name}-etcd-${index}`)
  return hosts.map((host) => `${host}=https://${host}.${name}-etcd-headless.${namespace}:2380`).join(',')
}
