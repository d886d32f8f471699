import { derive } from '../../core/derive.ts'
import type { Fix, Severity } from '../../core/index.ts'
import { loadVersion } from '../../core/load-version.ts'
import { nativeCodec } from '../native-codec.ts'
import { configOf } from './config-of.ts'
import { describeVersions } from './describe-versions.ts'
import type { DocumentedRule } from './documented-rule.ts'

export interface RuleSummary {
  readonly id: string
  /** More than one where it depends on the configuration, the gravest first. */
  readonly severities: readonly Severity[]
  readonly versions: string
  readonly title: string
  /** Kinds of the fixes that it offers; empty where a person has to decide. */
  readonly fixes: readonly Fix['kind'][]
}

const severities = ['error', 'warning', 'info'] as const
const kinds = ['safe', 'confirm'] as const

/** A rule for a list. Severity and fixes may depend on the configuration, so its bad examples tell them. */
export async function summarise(rule: DocumentedRule): Promise<RuleSummary> {
  const all = await Promise.all(
    rule.examples.bad.map(async (example) => {
      const config = configOf(rule, example)
      const version = await loadVersion(config.chart)
      return version ? derive(config, version, nativeCodec).findings : []
    }),
  )
  const found = all.flat().filter((finding) => finding.rule === rule.id)
  const fixes = found.flatMap(({ fix, alternatives = [] }) => [...(fix ? [fix] : []), ...alternatives])
  return {
    id: rule.id,
    severities: severities.filter(
      (severity) => rule.severity === severity || found.some((one) => one.severity === severity),
    ),
    versions: describeVersions(rule.versions),
    title: rule.title,
    fixes: kinds.filter((kind) => fixes.some((fix) => fix.kind === kind)),
  }
}
