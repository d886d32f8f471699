import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.29/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'
import { chartLabel } from './chart-label.ts'

/** Chart 0.28, as far as it differs from 0.29. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...network, ...rbac, chartLabel },
})
