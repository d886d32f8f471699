import { apply } from './apply.ts'
import type { Config } from './config.ts'
import type { View } from './derive.ts'
import type { Finding } from './rules/rule.ts'

/** More fixes in a row than any file should need; two that undo each other end here as well. */
const maxRounds = 50

export interface Fixed {
  readonly config: Config
  /** The findings whose fixes were applied, in order. */
  readonly applied: readonly Finding[]
  /** What is left. */
  readonly findings: readonly Finding[]
}

/**
 * Applies safe fixes, one at a time, because each may settle other findings or raise new ones. `view`: derives a config with the version
 * at hand; what it leaves out (muted findings) stays as it is.
 */
export function fixAll(start: Config, view: (config: Config) => View): Fixed {
  let config = start
  let { findings } = view(config)
  const applied: Finding[] = []
  while (applied.length < maxRounds) {
    const step = nextStep(config, findings)
    if (!step) break
    applied.push(step.finding)
    config = step.config
    findings = view(config).findings
  }
  return { config, applied, findings }
}

/** Whether a finding can be fixed without asking. Another chart version has other facts, so no fix that asks for one is. */
export const isSafelyFixable = ({ fix }: Finding): boolean =>
  fix?.kind === 'safe' && fix.patch.chart === undefined

function nextStep(
  config: Config,
  findings: readonly Finding[],
): { readonly finding: Finding; readonly config: Config } | null {
  for (const finding of findings) {
    if (!finding.fix || !isSafelyFixable(finding)) continue
    const after = apply(config, finding.fix.patch)
    if (after !== config) return { finding, config: after }
  }
  return null
}
