import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.31/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { networkPolicies } from './networkpolicy.ts'
import { userRules } from './user-rules.ts'

/** Chart 0.30, as far as it differs from 0.31. */
export const chart = overlay(newer, {
  templates: {
    'networkpolicy.yaml': networkPolicies(userRules),
    'pod-disruption-budget.yaml': null,
  },
  parts: { ...network, ...rbac },
})
