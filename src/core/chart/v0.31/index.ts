import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.32/index.ts'
import { rbac } from './_rbac.ts'

/** Chart 0.31, as far as it differs from 0.32. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...rbac },
})
