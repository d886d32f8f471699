import { derive } from '../../core/derive.ts'
import { apply, type Config, type Finding, type Version } from '../../core/index.ts'
import { nativeCodec } from '../native-codec.ts'

/** More fixes in a row than any file should need; two that undo each other end here as well. */
const maxRounds = 50

export interface Fixed {
  readonly config: Config
  /** The findings whose fixes were applied, in order. */
  readonly applied: readonly Finding[]
  /** What is left. */
  readonly findings: readonly Finding[]
}

/** Applies safe fixes, one at a time, because each may settle other findings or raise new ones. */
export function fixAll(start: Config, version: Version): Fixed {
  let config = start
  let findings = derive(config, version, nativeCodec).findings
  const applied: Finding[] = []
  while (applied.length < maxRounds) {
    const step = nextStep(config, findings)
    if (!step) break
    applied.push(step.finding)
    config = step.config
    findings = derive(config, version, nativeCodec).findings
  }
  return { config, applied, findings }
}

function nextStep(
  config: Config,
  findings: readonly Finding[],
): { readonly finding: Finding; readonly config: Config } | null {
  for (const finding of findings) {
    // Another chart version has other facts; no safe fix asks for one.
    if (finding.fix?.kind !== 'safe' || finding.fix.patch.chart !== undefined) continue
    const after = apply(config, finding.fix.patch)
    if (after !== config) return { finding, config: after }
  }
  return null
}
