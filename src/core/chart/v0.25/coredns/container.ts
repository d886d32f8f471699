import { printValue } from '../../../go/print-value.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { optionalBlock } from './optional-block.ts'

const section = 'controlPlane.coredns.deployment'

const probe = (name: string, path: string, port: number, delay: number, period: number): string => `
          ${name}:
            httpGet:
              path: ${path}
              port: ${port}
              scheme: HTTP
            initialDelaySeconds: ${delay}
            periodSeconds: ${period}
            timeoutSeconds: 1
            successThreshold: 1
            failureThreshold: 3`

/** CoreDNS' container, as text. What stands in double braces is filled in by the control plane. */
export const coreDnsContainer = (context: Context): string => `        - name: coredns
          image: ${image(context)}
          imagePullPolicy: IfNotPresent${optionalBlock(context.value(`${section}.resources`), 12, '          resources:')}
          args: [ "-conf", "/etc/coredns/Corefile" ]
          volumeMounts:
            - name: config-volume
              mountPath: /etc/coredns
              readOnly: true
            - name: custom-config-volume
              mountPath: /etc/coredns/custom
              readOnly: true
          securityContext:
            runAsNonRoot: true
            runAsUser: {{.RUN_AS_USER}}
            runAsGroup: {{.RUN_AS_GROUP}}
            allowPrivilegeEscalation: false
            capabilities:
              add:
                - NET_BIND_SERVICE
              drop:
                - ALL
            readOnlyRootFilesystem: true${probe('livenessProbe', '/health', 8080, 60, 10)}${probe('readinessProbe', '/ready', 8181, 0, 2)}`

function image(context: Context): string {
  const own = context.value(`${section}.image`)
  if (!truthy(own)) return '{{.IMAGE}}'
  const registry = context.value('controlPlane.advanced.defaultImageRegistry')
  return truthy(registry) ? `${printValue(registry)}/${printValue(own)}` : printValue(own)
}
