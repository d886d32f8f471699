import type { Chart } from '../chart.ts'
import { chartLabel } from './_chart-label.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'
import { clusterRole } from './clusterrole.ts'
import { clusterRoleBinding } from './clusterrolebinding.ts'
import { configSecret } from './config-secret.ts'
import { etcdHeadlessService } from './etcd-headless-service.ts'
import { etcdService } from './etcd-service.ts'
import { etcdStatefulSet } from './etcd-statefulset.ts'
import { headlessService } from './headless-service.ts'
import { ingress } from './ingress.ts'
import { limitRange } from './limitrange.ts'
import { manifests } from './manifests.ts'
import { networkPolicies } from './networkpolicy.ts'
import { platformRbac } from './platform-rbac.ts'
import { podDisruptionBudget } from './pod-disruption-budget.ts'
import { resourceQuota } from './resourcequota.ts'
import { role } from './role.ts'
import { roleBinding } from './rolebinding.ts'
import { serviceMonitor } from './service-monitor.ts'
import { service } from './service.ts'
import { serviceAccount } from './serviceaccount.ts'
import { statefulSet } from './statefulset.ts'
import { tlsRoute } from './tlsroute.ts'
import { workloadServiceAccount } from './workload-serviceaccount.ts'

/** The newest chart minor, 0.36: every template plain, no version conditions inside. */
export const chart: Chart = {
  templates: {
    'clusterrole.yaml': clusterRole,
    'clusterrolebinding.yaml': clusterRoleBinding,
    'config-secret.yaml': configSecret,
    'etcd-headless-service.yaml': etcdHeadlessService,
    'etcd-service.yaml': etcdService,
    'etcd-statefulset.yaml': etcdStatefulSet,
    'headless-service.yaml': headlessService,
    'ingress.yaml': ingress,
    'limitrange.yaml': limitRange,
    'manifests.yaml': manifests,
    'networkpolicy.yaml': networkPolicies,
    'platform-rbac.yaml': platformRbac,
    'pod-disruption-budget.yaml': podDisruptionBudget,
    'resourcequota.yaml': resourceQuota,
    'role.yaml': role,
    'rolebinding.yaml': roleBinding,
    'service-monitor.yaml': serviceMonitor,
    'service.yaml': service,
    'serviceaccount.yaml': serviceAccount,
    'statefulset.yaml': statefulSet,
    'tlsroute.yaml': tlsRoute,
    'workload-serviceaccount.yaml': workloadServiceAccount,
  },
  parts: {
    chartLabel,
    ...network,
    ...rbac,
    ...workload,
  },
}
