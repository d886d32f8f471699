import { loadCatalog, valuesYaml, type Config, type Example } from '../../core/index.ts'
import { configOf } from '../rules/config-of.ts'
import type { DocumentedRule } from '../rules/documented-rule.ts'
import { summarise } from '../rules/summarise.ts'
import { circumstances } from './circumstances.ts'

/** All that is known about a rule, as text for a terminal. */
export async function explanation(rule: DocumentedRule): Promise<string> {
  const { severities, versions, fixes } = await summarise(rule)
  const [bad, good] = await Promise.all([shown(rule, 'bad'), shown(rule, 'good')])
  const sources = rule.docs.map((source) => `  ${source}\n`).join('')
  return `${rule.title} (${rule.id})

${rule.why}

Severity: ${severities.join(' or ')}
Versions: ${versions}
Fix:      ${fixes.join(' or ') || 'a person has to decide'}
Sources:
${sources}${bad}${good}`
}

/** The first example of a kind, as a values file. */
async function shown(rule: DocumentedRule, kind: 'bad' | 'good'): Promise<string> {
  const example = rule.examples[kind][0]
  if (!example) return ''
  const title = kind === 'bad' ? 'Found' : 'Not found'
  return `\n${title}:\n\n${indent(await exampleText(rule, example))}`
}

async function exampleText(rule: DocumentedRule, example: Example): Promise<string> {
  const config: Config = configOf(rule, example)
  const catalog = await loadCatalog(config.chart)
  const values = catalog ? valuesYaml(catalog, config.overrides) : ''
  return `${await circumstances(config)}${values || '# no values: the defaults of the chart\n'}`
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')
