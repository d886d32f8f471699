import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.22/index.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.21, as far as it differs from 0.22. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac, ...workload },
})
