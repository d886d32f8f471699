import './zod-config.ts'
import { decodeLink, defaultConfig, minors, type Config } from '../core/index.ts'
import type { Notice } from './notices.ts'

/** A link's configuration, or none and why. A module of its own, so that the decoder is loaded only where there is a link. */
export interface Opened {
  readonly config: Config | null
  readonly notice: Notice
}

/** Reads the fragment of a share link. */
export function openLink(fragment: string): Opened {
  const decoded = decodeLink(fragment, defaultConfig)
  if (!decoded.ok) return { config: null, notice: { tone: 'error', text: decoded.message } }
  const { config } = decoded
  if (minors.includes(config.chart))
    return { config, notice: { tone: 'info', text: 'Opened the configuration of the link.' } }
  const text = `The link is for chart ${config.chart}, which this wizard does not offer. It offers ${minors.at(-1)} to ${minors[0]}.`
  return { config: null, notice: { tone: 'error', text } }
}
