import { defaultConfig, type Config } from '../../core/index.ts'
import { isSameConfig } from '../is-same-config.ts'
import { redactConfig } from '../../core/share/index.ts'
import { recentDrafts } from '../drafts/recent-drafts.ts'

/** What a reload would lose now: nothing, the secrets (no draft holds them), or the work. */
export type Loss = 'nothing' | 'secrets' | 'work'

/** Compares a configuration with the drafts that the browser really holds. */
export function lossAtReload(config: Config): Loss {
  if (isSameConfig(config, defaultConfig)) return 'nothing'
  const kept = redactConfig(config).config
  if (!recentDrafts().some((draft) => isSameConfig(draft.config, kept))) return 'work'
  return isSameConfig(kept, config) ? 'nothing' : 'secrets'
}
