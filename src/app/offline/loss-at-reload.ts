import { defaultConfig, equals, type Config, type JsonObject } from '../../core/index.ts'
import { redactConfig } from '../../core/share/index.ts'
import { recentDrafts } from '../drafts/recent-drafts.ts'

/** What a reload would lose now: nothing, the secrets (no draft holds them), or the work. */
export type Loss = 'nothing' | 'secrets' | 'work'

const isSame = (a: Config, b: Config): boolean =>
  equals(a as unknown as JsonObject, b as unknown as JsonObject)

/** Compares a configuration with the drafts that the browser really holds. */
export function lossAtReload(config: Config): Loss {
  if (isSame(config, defaultConfig)) return 'nothing'
  const kept = redactConfig(config).config
  if (!recentDrafts().some((draft) => isSame(draft.config, kept))) return 'work'
  return isSame(kept, config) ? 'nothing' : 'secrets'
}
