import { formatPath, type Finding } from '../../core/index.ts'

/** What tells one finding from all others: two of a rule may say the same of different places. */
export const findingKey = ({ rule, message, paths }: Finding): string =>
  [rule, message, ...paths.map(formatPath)].join(' ')
