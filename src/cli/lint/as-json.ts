import type { Config, Version } from '../../core/index.ts'
import { findingJson } from './finding-json.ts'
import type { LocatedFinding } from './locate.ts'

/** An array of findings with file, range (lines and columns from 1, the end exclusive) and fix. */
export function asJson(
  file: string,
  found: readonly LocatedFinding[],
  config: Config | null,
  version: Version,
): string {
  const list = found.map(({ finding, span }) => {
    const { rule, severity, message, ...rest } = findingJson(finding, config, version)
    const { startLine: line, startColumn: column, endLine, endColumn } = span
    return { file, line, column, endLine, endColumn, rule, severity, title: finding.title, message, ...rest }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}
