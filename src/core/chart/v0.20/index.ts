import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.21/index.ts'
import { coreDnsConfigMap } from '../v0.25/coredns-configmap.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.20, as far as it differs from 0.21. */
export const chart = overlay(newer, {
  templates: {
    'coredns-configmap.yaml': coreDnsConfigMap({
      label: 'kube-dns',
      scheduling: ['topologySpreadConstraints'],
      zones: () => '',
    }),
  },
  parts: { ...network, ...rbac, ...workload },
})
