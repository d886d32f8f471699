import { overlay } from '../chart.ts'
import { chart as newer } from '../templates/index.ts'
import { rbac } from './_rbac.ts'
import { workload } from './_workload.ts'

/** Chart 0.35, as far as it differs from 0.36. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac, ...workload },
})
