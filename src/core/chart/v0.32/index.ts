import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.33/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.32, as far as it differs from 0.33. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...network, ...rbac, ...workload },
})
