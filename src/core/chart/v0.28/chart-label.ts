import { doubleQuoted } from '../../go/double-quoted.ts'
import type { Context } from '../context.ts'

/** Chart name and version as they are. */
export const chartLabel = ({ chart }: Context): string => doubleQuoted(`${chart.name}-${chart.version}`)
