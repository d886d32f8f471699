import type { JsonObject } from '../../../core/index.ts'
import { isAtLeast } from '../../when/is-at-least.ts'

/** Requests and limits of a production control plane. The memory limit of 4Gi is the chart's default from 0.30. */
export function productionResources(minor: string): JsonObject {
  return {
    requests: { cpu: '500m', memory: '1Gi' },
    limits: isAtLeast(minor, '0.30') ? { cpu: '2000m' } : { cpu: '2000m', memory: '4Gi' },
  }
}
