import type { Context } from '../../context.ts'
import { corefile } from './corefile.ts'
import { coreDnsDeployment } from './deployment.ts'
import { indented } from './indented.ts'
import { coreDnsService } from './service.ts'
import type { CoreDnsShape } from './shape.ts'

const account = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: coredns
  namespace: kube-system`

const role = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  labels:
    kubernetes.io/bootstrapping: rbac-defaults
  name: system:coredns
rules:
  - apiGroups:
      - ""
    resources:
      - endpoints
      - services
      - pods
      - namespaces
    verbs:
      - list
      - watch
  - apiGroups:
      - discovery.k8s.io
    resources:
      - endpointslices
    verbs:
      - list
      - watch`

const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  annotations:
    rbac.authorization.kubernetes.io/autoupdate: "true"
  labels:
    kubernetes.io/bootstrapping: rbac-defaults
  name: system:coredns
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: system:coredns
subjects:
  - kind: ServiceAccount
    name: coredns
    namespace: kube-system`

const config = (context: Context, shape: CoreDnsShape): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: coredns
  namespace: kube-system
data:
${indented(2, `Corefile: |-\n${corefile(context, shape)}`)}
  NodeHosts: ""`

/** All manifests of CoreDNS as a deployment, in one text. It is for the control plane, so its bytes count and not its meaning. */
export const coreDnsManifests = (context: Context, shape: CoreDnsShape): string =>
  [
    account,
    role,
    binding,
    config(context, shape),
    coreDnsDeployment(context, shape),
    coreDnsService(context, shape.label, true),
  ].join('\n---\n')
