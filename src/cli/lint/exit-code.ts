import type { Finding } from '../../core/index.ts'
import { choices } from './choices.ts'
import type { Manner } from './manner.ts'

/** 1 where a finding is as grave as asked for, or graver. */
export function exitCode(findings: readonly Finding[], { least }: Manner): 0 | 1 {
  const limit = choices.severity.indexOf(least)
  return findings.some(({ severity }) => choices.severity.indexOf(severity) <= limit) ? 1 : 0
}
