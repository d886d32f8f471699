import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.31/index.ts'
import { rbac } from './_rbac.ts'

/** Chart 0.30, as far as it differs from 0.31. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac },
})
