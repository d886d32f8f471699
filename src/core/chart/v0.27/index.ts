import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.28/index.ts'
import { rbac } from './_rbac.ts'

/** Chart 0.27, as far as it differs from 0.28. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac },
})
