import type { Chart } from '../chart.ts'
import { chartLabel } from './_chart-label.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'
import { clusterRole } from './clusterrole.ts'
import { clusterRoleBinding } from './clusterrolebinding.ts'
import { configSecret } from './config-secret.ts'
import { etcdHeadlessService } from './etcd-headless-service.ts'
import { etcdService } from './etcd-service.ts'
import { etcdStatefulSet } from './etcd-statefulset.ts'
import { platformRbac } from './platform-rbac.ts'
import { role } from './role.ts'
import { roleBinding } from './rolebinding.ts'
import { serviceAccount } from './serviceaccount.ts'
import { statefulSet } from './statefulset.ts'
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
    'platform-rbac.yaml': platformRbac,
    'role.yaml': role,
    'rolebinding.yaml': roleBinding,
    'serviceaccount.yaml': serviceAccount,
    'statefulset.yaml': statefulSet,
    'workload-serviceaccount.yaml': workloadServiceAccount,
  },
  parts: {
    chartLabel,
    ...rbac,
    ...workload,
  } as Chart['parts'],
}
