// templates/_coredns.tpl, vcluster.corefile
import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { indented } from './indented.ts'
import type { CoreDnsShape } from './shape.ts'

/** The text below `Corefile: |-`, as far in as the chart puts it. The empty line before the import has no spaces. */
export function corefile(context: Context, shape: CoreDnsShape): string {
  const own = context.value('controlPlane.coredns.overwriteConfig')
  if (truthy(own)) return indented(8, printValue(own))
  const embedded = truthy(context.value('controlPlane.coredns.embedded'))
  return `  .:1053 {
      errors
      health
      ready${embedded && truthy(context.value('networking.resolveDNS')) ? '\n      vcluster' : ''}${nodeNames(context)}
      kubernetes${shape.zones(context)} cluster.local in-addr.arpa ip6.arpa {${embedded ? '\n          kubeconfig /data/vcluster/admin.conf' : ''}
          pods insecure
          fallthrough ${asksHost(context) ? 'cluster.local ' : ''}in-addr.arpa ip6.arpa
      }
      hosts /etc/NodeHosts {
          ttl 60
          reload 15s
          fallthrough
      }
      prometheus :9153
      ${forward(context)}
      cache 30
      loop
      loadbalance
  }

  import /etc/coredns/custom/*.server`
}

const nodeNames = (context: Context): string =>
  truthy(context.value('networking.advanced.proxyKubelets.byHostname'))
    ? '\n      rewrite name regex .*\\.nodes\\.vcluster\\.com kubernetes.default.svc.cluster.local'
    : ''

const asksHost = (context: Context): boolean =>
  truthy(context.value('networking.advanced.fallbackHostCluster'))

/** Who is asked for other names. Behind network policies the host's own resolver may be out of reach, so there is a second one. */
function forward(context: Context): string {
  if (asksHost(context)) return 'forward . {{.HOST_CLUSTER_DNS}}'
  if (!truthy(context.value('policies.networkPolicy.enabled'))) return 'forward . /etc/resolv.conf'
  return `forward . /etc/resolv.conf ${printValue(context.value('policies.networkPolicy.fallbackDns'))} {
          policy sequential
      }`
}
