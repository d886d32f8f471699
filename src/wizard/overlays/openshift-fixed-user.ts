import type { Overlay } from './overlay.ts'
import { endpointsRule } from './parts/endpoints-rule.ts'
import { setAll } from './parts/set-all.ts'

const user = 12345
const container = { runAsUser: user, runAsNonRoot: true }
const security = { podSecurityContext: { fsGroup: user }, containerSecurityContext: container }

export const openshiftFixedUser: Overlay = {
  id: 'openshift-fixed-user',
  title: 'Fixed user 12345',
  group: 'openshift',
  summary:
    'Runs control plane, init containers and etcd as user 12345, and allows the control plane to create endpoints on OpenShift.',
  tradeOffs: [
    'The default SCC refuses the user: grant the ServiceAccount of the virtual cluster (vc- and its name) one that allows it.',
    'Only for new virtual clusters: files of an existing volume belong to root.',
  ],
  expects: [],
  versions: {},
  fits: ({ platform }) => platform === null || platform === 'openshift',
  patch: ({ effective, topology }) => ({
    cluster: { platform: 'openshift' },
    edits: [
      ...setAll({
        controlPlane: {
          statefulSet: { security },
          distro: { k8s: { securityContext: container } },
          ...(topology.etcd ? { backingStore: { etcd: { deploy: { statefulSet: { security } } } } } : {}),
        },
      }),
      ...endpointsRule(effective),
    ],
  }),
}
