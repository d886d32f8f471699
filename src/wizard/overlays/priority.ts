import type { Overlay } from './overlay.ts'
import { setAll } from './parts/set-all.ts'

const name = 'vcluster-control-plane'

export const priority: Overlay = {
  id: 'priority',
  title: 'Priority',
  group: null,
  summary:
    'Gives control plane and etcd a priority class of their own, so that they outlive ordinary pods on full nodes.',
  tradeOffs: [
    'Pods that name a class which does not exist are refused: create it first.',
    'A system class would do more, but GKE refuses those outside kube-system.',
  ],
  expects: [],
  versions: {},
  needs: `apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: ${name}
value: 1000000
globalDefault: false
preemptionPolicy: Never
`,
  fits: () => true,
  patch: ({ topology }) => {
    const scheduling = { scheduling: { priorityClassName: name } }
    return {
      edits: setAll({
        controlPlane: {
          statefulSet: scheduling,
          ...(topology.etcd ? { backingStore: { etcd: { deploy: { statefulSet: scheduling } } } } : {}),
        },
      }),
    }
  },
}
