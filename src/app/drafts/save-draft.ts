import { defaultConfig, type Config } from '../../core/index.ts'
import { isSameConfig } from '../is-same-config.ts'
import { redactConfig } from '../../core/share/index.ts'
import { draftKey, draftPrefix } from './draft-key.ts'
import { mostDrafts, recentDrafts, removeDraft } from './recent-drafts.ts'
import { store, storedKeys, type Written } from './storage.ts'

/** Keeps a tab's work without its secrets; where there is no room, the oldest drafts of other tabs make some. */
export function saveDraft(id: string, config: Config): Written {
  if (isSameConfig(config, defaultConfig)) {
    removeDraft(id)
    return 'kept'
  }
  const text = JSON.stringify({ saved: Date.now(), config: redactConfig(config).config })
  const written = store(draftKey(id), text)
  if (written === 'full') return makeRoom(id, text)
  if (storedKeys(draftPrefix).length > mostDrafts)
    for (const old of recentDrafts().slice(mostDrafts)) removeDraft(old.id)
  return written
}

function makeRoom(id: string, text: string): Written {
  for (const old of recentDrafts().toReversed()) {
    if (old.id === id) continue
    removeDraft(old.id)
    if (store(draftKey(id), text) === 'kept') return 'kept'
  }
  return 'full'
}
