import * as z from 'zod/mini'
import '../zod-config.ts'
import { readConfig, type Config } from '../../core/index.ts'

/** What is kept of a tab's work. Secrets are replaced by a placeholder before. */
export interface Draft {
  readonly id: string
  /** When it was last changed, in milliseconds since 1970. */
  readonly saved: number
  readonly config: Config
}

const envelope = z.strictObject({ saved: z.number(), config: z.unknown() })

/** A draft from what the browser kept, which anything may have written; null where it is none. */
export function readDraft(id: string, text: string): Draft | null {
  try {
    const { success, data } = envelope.safeParse(JSON.parse(text))
    const config = success ? readConfig(data.config) : null
    return success && config ? { id, saved: data.saved, config } : null
  } catch {
    // Damaged JSON: as if there were no draft.
    return null
  }
}
