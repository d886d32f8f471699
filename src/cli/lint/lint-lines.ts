import type { Version } from '../../core/index.ts'
import { answerEach } from '../answer-each.ts'
import { unknownChart } from '../find-version.ts'
import { findingJson, type FindingJson } from './finding-json.ts'
import { judge } from './judge.ts'
import { parseLintRequest, type LintError, type LintRequest } from './parse-lint-request.ts'

/** What a machine reads about a values file, or why it is not looked at. */
type LintAnswer = { readonly findings: readonly FindingJson[] } | { readonly error: LintError }

/** Judges each line of a batch. */
export const lintLines = (lines: readonly string[]): Promise<string> =>
  answerEach(lines, { parse: parseLintRequest, answer: answerRequest })

function answerRequest(request: LintRequest, version: Version | null): LintAnswer {
  const { chart, values, release, cluster } = request
  if (!version) return { error: { kind: 'schema', message: unknownChart(chart) } }
  try {
    const verdict = judge(values, { chart: version.catalog.minor, release, cluster }, version)
    return { findings: verdict.findings.map((finding) => findingJson(finding, verdict.config, version)) }
  } catch (error) {
    // A fault of ours must not cost the other lines their answers.
    return { error: { kind: 'fault', message: `Fault in vcluster-wizard: ${String(error)}` } }
  }
}
