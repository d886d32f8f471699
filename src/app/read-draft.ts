import './zod-config.ts'
import { readConfig, type Config } from '../core/index.ts'

/** The configuration in a draft's text; null where it is damaged. A module of its own, so that its schemas are loaded only where there is a draft. */
export function readDraft(text: string): Config | null {
  try {
    return readConfig(JSON.parse(text))
  } catch {
    // Damaged JSON: as if there were no draft.
    return null
  }
}
