import type { Json, Version } from '../../core/index.ts'
import { findVersion, unknownChart } from '../find-version.ts'
import { findingJson, type FindingJson } from './finding-json.ts'
import { judge } from './judge.ts'
import { parseLintRequest, type LintError, type LintRequest } from './parse-lint-request.ts'

/** What a machine reads about a values file, or why it is not looked at. */
type LintAnswer = { readonly findings: readonly FindingJson[] } | { readonly error: LintError }

/** Answers lines of a batch with as many lines of JSON, in order. A bad line is an error of its own. */
export async function lintLines(lines: readonly string[]): Promise<string> {
  let output = ''
  for (const line of lines) {
    const parsed = parseLintRequest(line)
    const told: { readonly id: Json } & LintAnswer = parsed.ok
      ? { id: parsed.request.id, ...answerRequest(parsed.request, await versionOf(parsed.request.chart)) }
      : { id: parsed.id, error: parsed.error }
    output += `${JSON.stringify(told)}\n`
  }
  return output
}

/** Versions by the text that names them, of which there are a few for each. */
const versions = new Map<string, Version>()

async function versionOf(chart: string): Promise<Version | null> {
  const known = versions.get(chart)
  if (known) return known
  const version = await findVersion(chart)
  if (version) versions.set(chart, version)
  return version
}

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
