import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.35/index.ts'

/** Chart 0.34, as far as it differs from 0.35. */
export const chart = overlay(newer, {
  templates: {},
  parts: {},
})
