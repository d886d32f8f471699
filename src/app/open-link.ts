import './zod-config.ts'
import { decodeLink, defaultConfig, type Config } from '../core/index.ts'
import { t } from '../i18n/index.ts'
import type { Notice } from './notices.ts'
import type { Place } from './share/go-to-place.ts'

/** A link's configuration, or none and why. A module of its own, so that the decoder is loaded only where there is a link. */
export interface Opened {
  readonly config: Config | null
  /** Where in the wizard the link leads. */
  readonly place: Place
  /** What to say once it is open, with what could not be restored; why it cannot be opened, where there is no config. */
  readonly notice: Notice
}

/** Reads the fragment of a share link. */
export function openLink(fragment: string): Opened {
  const decoded = decodeLink(fragment, defaultConfig)
  if (!decoded.ok) return { config: null, place: {}, notice: { tone: 'error', text: decoded.message } }
  const { config, place, notes } = decoded
  const text = [t`Opened the configuration of the link.`, ...notes].join(' ')
  return { config, place, notice: { tone: 'info', text } }
}
