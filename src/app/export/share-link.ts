import { defaultConfig, encodeLink, type Config } from '../../core/index.ts'

/** The address that opens a config, without its secrets; null where it is more than a link may hold. */
export function shareLink(config: Config): string | null {
  const { fragment, obstacle } = encodeLink(config, defaultConfig)
  return obstacle === null ? `${location.origin}${location.pathname}#${fragment}` : null
}
