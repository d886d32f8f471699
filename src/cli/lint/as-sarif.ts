import { version } from '../../../package.json'
import type { Severity } from '../../core/index.ts'
import { describeVersions } from '../rules/describe-versions.ts'
import { documentedRules } from '../rules/documented-rules.ts'
import type { LocatedFinding } from './locate.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 with one run: the rules that found something, and a result for each finding. */
export function asSarif(file: string, found: readonly LocatedFinding[]): string {
  const ids = [...new Set(found.map(({ finding }) => finding.rule))]
  const driver = { name: 'vcluster-wizard', semanticVersion: version, rules: ids.map(ruleOf) }
  const results = found.map((one) => resultOf(file, one, ids.indexOf(one.finding.rule)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string): object {
  const rule = documentedRules.find((one) => one.id === id)
  if (!rule) return { id }
  const { title, why, docs, severity, versions } = rule
  const help = `${why}\n\nApplies to: ${describeVersions(versions)}\n\nSources:\n${docs.map((source) => `- ${source}`).join('\n')}`
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: help, markdown: help },
    // Without a level of its own the format takes a warning, and each result has one anyway.
    ...(typeof severity === 'string' && { defaultConfiguration: { level: levels[severity] } }),
  }
}

function resultOf(file: string, { finding, span }: LocatedFinding, ruleIndex: number): object {
  const { rule, severity, message, fix } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: fix ? `${message} Fix: ${fix.title}.` : message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { ...span } } }],
  }
}

/** Relative paths stay relative, with forward slashes; what is special in an address is escaped. */
const uriOf = (file: string): string =>
  encodeURI(file.replaceAll('\\', '/')).replaceAll(/[?#]/g, encodeURIComponent)
