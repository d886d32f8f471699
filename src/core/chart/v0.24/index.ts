import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.25/index.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.24, as far as it differs from 0.25. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac, ...workload },
})
