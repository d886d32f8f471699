import { overlay } from '../chart.ts'
import { chart as newer } from '../v0.34/index.ts'
import { network } from './_network.ts'
import { rbac } from './_rbac.ts'

/** Chart 0.33, as far as it differs from 0.34. */
export const chart = overlay(newer, {
  templates: { 'tlsroute.yaml': null },
  parts: { ...network, ...rbac },
})
