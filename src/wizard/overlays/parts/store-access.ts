import type { Edit, JsonObject } from '../../../core/index.ts'
import { isAtLeast } from '../../when/is-at-least.ts'
import { valueAt } from '../../when/value-at.ts'
import type { OverlayContext } from '../overlay.ts'
import { append } from './append.ts'

const manifestsPath = 'experimental.deploy.host.manifestsTemplate'

const policy = (port: number): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .Release.Name }}-store
spec:
  podSelector:
    matchLabels:
      app: vcluster
      release: {{ .Release.Name | quote }}
  policyTypes:
    - Egress
  egress:
    - ports:
        - port: ${port}
          protocol: TCP
`

const textAt = (values: JsonObject, path: string): string => {
  const value = valueAt(values, path)
  return typeof value === 'string' ? value : ''
}

/** The port in an endpoint or data source, else the usual one of its kind; null where the store runs inside. */
function storePort({ effective, topology }: OverlayContext): number | null {
  if (topology.store === 'external-etcd') {
    const port = /:(\d{1,5})$/.exec(textAt(effective, 'controlPlane.backingStore.etcd.external.endpoint'))
    return Number(port?.[1] ?? 2379)
  }
  if (topology.store !== 'external-database') return null
  const source = textAt(effective, 'controlPlane.backingStore.database.external.dataSource')
  const port = /:(\d{1,5})\)?(?:[/?]|$)/.exec(source)
  return Number(port?.[1] ?? (source.startsWith('mysql') ? 3306 : 5432))
}

/**
 * Lets the control plane reach its external store: by a setting of the network policies, or before 0.25, which has none, by a policy of its
 * own among the host manifests. Nothing for a store inside.
 */
export function storeAccess(context: OverlayContext): readonly Edit[] {
  const port = storePort(context)
  if (port === null) return []
  const { minor, effective } = context
  const rule = { ports: [{ port, protocol: 'TCP' }] }
  if (isAtLeast(minor, '0.31')) return append(effective, 'policies.networkPolicy.controlPlane.egress', rule)
  if (isAtLeast(minor, '0.25'))
    return append(effective, 'policies.networkPolicy.extraControlPlaneRules', rule)
  const manifests = textAt(effective, manifestsPath)
  const value = manifests === '' ? policy(port) : `${manifests.replace(/\n*$/, '\n')}---\n${policy(port)}`
  return [{ op: 'set', path: manifestsPath.split('.'), value }]
}
