import { toYaml } from '../../../go/to-yaml.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { indented } from './indented.ts'
import { optionalBlock } from './optional-block.ts'

const section = 'controlPlane.coredns.service'

const ports = `
  ports:
    - name: dns
      port: 53
      targetPort: 1053
      protocol: UDP
    - name: dns-tcp
      port: 53
      targetPort: 1053
      protocol: TCP
    - name: metrics
      port: 9153
      protocol: TCP`

/** The manifest of DNS' Service, as text. Without pods of its own it selects none. */
export function coreDnsService(context: Context, label: string, hasPods: boolean): string {
  const selects = hasPods && !truthy(context.value(`${section}.spec.selector`))
  const selector = selects ? `\n  selector:\n    k8s-app: ${label}` : ''
  return `apiVersion: v1
kind: Service
metadata:
  name: kube-dns
  namespace: kube-system
  annotations:
    prometheus.io/port: "9153"
    prometheus.io/scrape: "true"${optionalBlock(context.value(`${section}.annotations`), 4)}
  labels:
    k8s-app: ${label}
    kubernetes.io/cluster-service: "true"
    kubernetes.io/name: "CoreDNS"${optionalBlock(context.value(`${section}.labels`), 4)}
spec:
${indented(2, toYaml(context.value(`${section}.spec`)))}${selector}${truthy(context.value(`${section}.spec.ports`)) ? '' : ports}`
}
