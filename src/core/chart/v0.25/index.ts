import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.26/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { clusterZone } from './coredns/cluster-zone.ts'
import { coreDnsConfigMap } from './coredns-configmap.ts'
import { workload } from './_workload.ts'

/** Chart 0.25, as far as it differs from 0.26. */
export const chart = overlay(newer, {
  templates: {
    'coredns-configmap.yaml': coreDnsConfigMap({
      label: 'vcluster-kube-dns',
      scheduling: ['affinity', 'tolerations', 'topologySpreadConstraints'],
      zones: clusterZone,
    }),
  },
  parts: { ...network, ...rbac, ...workload },
})
