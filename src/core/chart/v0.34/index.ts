import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.35/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'

/** Chart 0.34, as far as it differs from 0.35. */
export const chart = overlay(newer, {
  templates: {},
  parts: { ...network, ...rbac },
})
