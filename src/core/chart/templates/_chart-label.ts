import { trunc } from '../../go/trunc.ts'
import type { Context } from '../context.ts'

/** `vcluster.version.label`: chart name and version, made fit for a label value. */
export const chartLabel = ({ chart }: Context): string =>
  trunc(63, `${chart.name}-${chart.version}`.replaceAll(/[+@]/g, '_'))
