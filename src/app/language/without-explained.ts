import type { Finding, Path } from '../../core/index.ts'
import type { TextProblem } from '../../core/language/index.ts'
import { isOfSchema } from './is-of-schema.ts'

const keyOf = (path: Path): string => JSON.stringify(path)

/** The problems that no finding explains better: about the same value, the rule that knows it speaks alone. */
export function withoutExplained(
  problems: readonly TextProblem[],
  findings: readonly Finding[],
): readonly TextProblem[] {
  const telling = findings.filter((finding) => finding.severity !== 'info' && !isOfSchema(finding))
  const explained = new Set(telling.flatMap(({ paths }) => paths.map(keyOf)))
  return problems.filter(({ code, path }) => code === 'duplicate-key' || !explained.has(keyOf(path)))
}
