import type { Config } from '../../core/index.ts'
import { redact, redactConfig } from '../../core/share/index.ts'

/** The values text that cannot be read yet, without its secrets as far as lines tell them; null where the text can be read. */
export function unreadText(config: Config): string | null {
  const { unread } = redactConfig(config).config
  if (unread === null) return null
  const { text } = redact({ text: unread }).values
  return typeof text === 'string' ? text : unread
}
