import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.29/index.ts'

/** Chart 0.28, as far as it differs from 0.29. */
export const chart = overlay(newer, {
  templates: {},
  parts: {},
})
