import { overlay } from '../chart.ts'
import { etcdHeadlessService } from '../templates/etcd-headless-service.ts'
import { etcdService } from '../templates/etcd-service.ts'
import { etcdStatefulSet } from '../templates/etcd-statefulset.ts'
import { headlessService } from '../templates/headless-service.ts'
import { chart as newer } from '../v0.28/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'
import { statefulSet } from './statefulset.ts'
import { unlessHeadless } from './unless-headless.ts'

/** Chart 0.27, as far as it differs from 0.28. */
export const chart = overlay(newer, {
  templates: {
    'etcd-headless-service.yaml': unlessHeadless(etcdHeadlessService),
    'etcd-service.yaml': unlessHeadless(etcdService),
    'etcd-statefulset.yaml': unlessHeadless(etcdStatefulSet),
    'headless-service.yaml': unlessHeadless(headlessService),
    'statefulset.yaml': statefulSet,
  },
  parts: { ...network, ...rbac, ...workload },
})
