import {
  apply,
  valuesYaml,
  type Config,
  type ContextField,
  type Fix,
  type Path,
  type Release,
  type Severity,
  type Version,
} from '../../core/index.ts'
import type { LintFinding } from './judge.ts'

/** A fix and the text of the values file after it. */
export interface FixJson {
  readonly kind: Fix['kind']
  readonly title: string
  readonly values: string
  /** What the fix changes beside the values. */
  readonly release?: Partial<Release>
  readonly chart?: string
}

/** A finding as machines read it. */
export interface FindingJson {
  readonly rule: string
  readonly severity: Severity
  /** The place in the values that is most telling; empty where the finding is about the whole, the release or the host cluster. */
  readonly path: Path
  /** What the finding is about where it is not about values. */
  readonly field?: ContextField
  readonly message: string
  readonly fix: FixJson | null
}

export function findingJson(finding: LintFinding, config: Config | null, version: Version): FindingJson {
  const { rule, severity, paths, field, message, fix } = finding
  return {
    rule,
    severity,
    path: paths[0] ?? [],
    ...(field && { field }),
    message,
    fix: fix && config ? fixJson(fix, config, version) : null,
  }
}

function fixJson({ kind, title, patch }: Fix, config: Config, { catalog }: Version): FixJson {
  const { release, chart } = patch
  const values = valuesYaml(catalog, apply(config, patch).overrides)
  return { kind, title, values, ...(release && { release }), ...(chart && { chart }) }
}
