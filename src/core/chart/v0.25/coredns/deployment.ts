import { printValue } from '../../../go/print-value.ts'
import type { Context } from '../../context.ts'
import { coreDnsContainer } from './container.ts'
import { optionalBlock } from './optional-block.ts'
import { goQuote } from '../../../go/template/go-quote.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Json } from '../../../json.ts'
import type { CoreDnsShape } from './shape.ts'

const section = 'controlPlane.coredns.deployment'

const volumes = `
      dnsPolicy: Default
      volumes:
        - name: config-volume
          configMap:
            name: coredns
            items:
              - key: Corefile
                path: Corefile
              - key: NodeHosts
                path: NodeHosts
        - name: custom-config-volume
          configMap:
            name: coredns-custom
            optional: true`

/** The manifest of CoreDNS' Deployment, as text. */
export function coreDnsDeployment(context: Context, { label, scheduling }: CoreDnsShape): string {
  const setting = (path: string): Json | undefined => context.value(`${section}.${path}`)
  const placed = scheduling.map((key) => optionalBlock(setting(key), 8, `      ${key}:`)).join('')
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: coredns
  namespace: kube-system${optionalBlock(setting('annotations'), 4, '  annotations:')}
  labels:
    k8s-app: ${label}
    kubernetes.io/name: "CoreDNS"${optionalBlock(setting('labels'), 4)}
spec:
  replicas: ${printValue(setting('replicas'))}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      k8s-app: ${label}
  template:
    metadata:${optionalBlock(setting('pods.annotations'), 8, '      annotations:')}
      labels:
        k8s-app: ${label}${optionalBlock(setting('pods.labels'), 8)}
    spec:
      priorityClassName: ${priorityClass(context)}
      serviceAccountName: coredns
      nodeSelector:
        kubernetes.io/os: linux${optionalBlock(setting('nodeSelector'), 8)}${placed}${security(context)}
      containers:
${coreDnsContainer(context)}${volumes}`
}

/** In quotes; nothing at all is not quoted. */
function priorityClass(context: Context): string {
  const name = context.value('controlPlane.coredns.priorityClassName')
  return name === undefined ? '' : goQuote(printValue(name))
}

const security = (context: Context): string =>
  truthy(context.value('policies.podSecurityStandard'))
    ? '\n      securityContext:\n        seccompProfile:\n          type: RuntimeDefault'
    : ''
