import type { Severity } from '../../core/index.ts'
import type { LocatedFinding } from './locate.ts'

/** `FILE:LINE:COLUMN severity rule message` for each finding, a block for each severity, and a line that counts them. */
export function asText(file: string, found: readonly LocatedFinding[], verbose: boolean): string {
  const blocks = (['error', 'warning', 'info'] as const)
    .map((severity) => found.filter(({ finding }) => finding.severity === severity))
    .filter((block) => block.length > 0)
    .map((block) => block.map((one) => entry(file, one, verbose)).join(''))
  return [...blocks, summary(found)].join('\n')
}

function entry(file: string, { finding, span }: LocatedFinding, verbose: boolean): string {
  const { severity, rule, message, fix, why } = finding
  const line = `${file}:${span.startLine}:${span.startColumn} ${severity} ${rule} ${oneLine(message)}\n`
  if (!verbose) return line
  return `${line}${fix ? `    fix (${fix.kind}): ${oneLine(fix.title)}\n` : ''}    why: ${oneLine(why)}\n`
}

/** Messages quote values, which may hold anything, also what moves the cursor of a terminal. */
// oxlint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')

function summary(found: readonly LocatedFinding[]): string {
  if (found.length === 0) return 'no findings\n'
  const count = (severity: Severity): number =>
    found.filter(({ finding }) => finding.severity === severity).length
  const safe = found.filter(({ finding }) => finding.fix?.kind === 'safe').length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  const counts = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${infos} info`
  return safe > 0 ? `${counts}; ${safe} with a safe fix (--fix)\n` : `${counts}\n`
}
