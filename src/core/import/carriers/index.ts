import type { Recogniser } from '../found.ts'
import { argoCd } from './argo-cd.ts'
import { configSecret } from './config-secret.ts'
import { flux } from './flux.ts'
import { helmChart } from './helm-chart.ts'
import { platform } from './platform.ts'
import { releaseSecret } from './release-secret.ts'

/** What a Kubernetes object can carry values in; each knows its own by apiVersion and kind, so that the order does not matter. */
export const carriers: readonly Recogniser[] = [
  flux,
  argoCd,
  configSecret,
  releaseSecret,
  helmChart,
  platform,
]
