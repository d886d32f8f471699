import { valueAt } from '../when/value-at.ts'
import type { Overlay } from './overlay.ts'
import { endpointsRule } from './parts/endpoints-rule.ts'
import { setAll } from './parts/set-all.ts'
import { unsetAll } from './parts/unset-all.ts'

const controlPlane = 'controlPlane.statefulSet.security'
const etcd = 'controlPlane.backingStore.etcd.deploy.statefulSet.security'
const init = 'controlPlane.distro.k8s.securityContext'
const user = `${controlPlane}.containerSecurityContext.runAsUser`

const ids = [
  `${controlPlane}.containerSecurityContext.runAsGroup`,
  ...['runAsUser', 'runAsGroup', 'fsGroup'].map((key) => `${controlPlane}.podSecurityContext.${key}`),
  ...['runAsUser', 'runAsGroup', 'fsGroup'].map((key) => `${etcd}.podSecurityContext.${key}`),
  ...['runAsUser', 'runAsGroup'].map((key) => `${etcd}.containerSecurityContext.${key}`),
  ...['runAsUser', 'runAsGroup'].map((key) => `${init}.${key}`),
]

/** The default SCC gives every pod a user and a group from the range of its namespace, and refuses others. */
export const openshift: Overlay = {
  id: 'openshift',
  title: 'OpenShift chooses the user',
  group: 'openshift',
  summary:
    'Leaves user and group of all pods to OpenShift, and allows the control plane to create endpoints there.',
  tradeOffs: [
    'Only for new virtual clusters: files of an existing volume belong to root.',
    'Fixed user ids, also those of a starting point, are taken out.',
  ],
  expects: [],
  versions: {},
  fits: ({ platform }) => platform === null || platform === 'openshift',
  isSuggested: ({ platform }) => platform === 'openshift',
  patch: ({ effective }) => ({
    cluster: { platform: 'openshift' },
    edits: [
      ...unsetAll(effective, ids),
      ...(valueAt(effective, user) === undefined
        ? []
        : setAll({
            controlPlane: {
              statefulSet: { security: { containerSecurityContext: { runAsUser: null } } },
            },
          })),
      ...endpointsRule(effective),
    ],
  }),
}
