import { t } from '../../i18n/index.ts'
import type { Config } from '../config.ts'
import type { JsonObject } from '../json.ts'
import { sparseSchema } from './config-schema.ts'
import { linkCodecs } from './link-codecs.ts'
import { linkLimits } from './link-limits.ts'
import { redact, type Omission } from './redact.ts'
import type { Base, Place, SparseConfig } from './sparse-config.ts'
import { toSparse } from './to-sparse.ts'

export interface EncodedLink {
  /** `2.<payload>`, without the `#`. */
  readonly fragment: string
  /** Secrets that were replaced by a placeholder. The path begins with `cluster` or `mutes` where they were not in the values. */
  readonly omitted: readonly Omission[]
  /** Why the link will not open, where the configuration is more than links may hold; else null. */
  readonly obstacle: string | null
}

/** The same config without secrets, and what was left out. */
function withoutSecrets(config: Config): { readonly config: Config; readonly omitted: readonly Omission[] } {
  const own = redact(config.overrides)
  const { previous } = config.cluster
  const outside: JsonObject = {
    mutes: config.mutes,
    ...(previous && { cluster: { previous: { values: previous.values } } }),
  }
  const others = redact(outside)
  const values = previous && redact(previous.values).values
  return {
    config: {
      ...config,
      overrides: own.values,
      cluster: { ...config.cluster, previous: previous && values && { ...previous, values } },
      mutes: others.values['mutes'] as Config['mutes'],
    },
    omitted: [...own.omitted, ...others.omitted],
  }
}

function obstacleOf(sparse: SparseConfig, fragment: string): string | null {
  if (fragment.length > linkLimits.fragment)
    return t`The link has ${fragment.length} characters, and ${linkLimits.fragment} is the most that is opened.`
  return sparseSchema.safeParse(sparse).success
    ? null
    : t`The configuration is too large, too deep or has names that no link may hold.`
}

/**
 * The fragment that restores a config, with secrets left out: chart, release, host cluster, values and mutes, and where in the wizard it
 * leads. `base`: the config that a bare link stands for. The text of the values editor is not in it.
 */
export function encodeLink(config: Config, base: Base, place: Place = {}): EncodedLink {
  const { config: shown, omitted } = withoutSecrets(config)
  const [codec] = linkCodecs
  const sparse = toSparse(shown, base, place)
  const fragment = `${codec.version}.${codec.write(sparse)}`
  return { fragment, omitted, obstacle: obstacleOf(sparse, fragment) }
}
