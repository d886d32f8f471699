import { minors } from '../../core/index.ts'
import type { Subject } from './choice.ts'

/** The newest, or the one before it. */
const nearest = (chart: string): string => minors.find((minor) => minor !== chart) ?? chart

/** The chart minor to compare the current one with: the chosen one, else the one that suggests itself. */
export const otherMinor = ({ other }: Pick<Subject, 'other'>, chart: string): string =>
  other === null || other === chart ? nearest(chart) : other
