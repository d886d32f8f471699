import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.25/index.ts'
import { networkPolicies } from '../v0.30/networkpolicy.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.24, as far as it differs from 0.25. */
export const chart = overlay(newer, {
  templates: { 'networkpolicy.yaml': networkPolicies(() => []) },
  parts: { ...network, ...rbac, ...workload },
})
