import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.23/index.ts'
import { coreDnsConfigMap } from '../v0.25/coredns-configmap.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.22, as far as it differs from 0.23. */
export const chart = overlay(newer, {
  templates: {
    'coredns-configmap.yaml': coreDnsConfigMap({
      label: 'vcluster-kube-dns',
      scheduling: ['affinity', 'tolerations', 'topologySpreadConstraints'],
      zones: () => '',
    }),
  },
  parts: { ...rbac, ...workload },
})
