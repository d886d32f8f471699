import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'
import { parseRegistryHost } from './parse-registry-host.ts'

/**
 * An image's name without tag, with or without a registry before it: `loft-sh/vcluster-pro`, `ghcr.io/loft-sh/vcluster-pro`. By the
 * grammar of the distribution project (reference/regexp.go), where a first part with a dot, a colon or a capital is a host.
 */
export function parseImageRepository(text: string): Parsed<string> {
  if (text === '') return refused(t`Enter an image, such as loft-sh/vcluster-pro.`)
  if (text.length > 255) return refused(t`An image name has at most 255 characters; this has ${text.length}.`)
  if (text.includes('://')) return refused(t`Leave out the scheme.`)
  if (text.includes('@')) return refused(t`Enter the image without digest.`)
  const slash = text.indexOf('/')
  const first = slash < 0 ? '' : text.slice(0, slash)
  const isHost = first === 'localhost' || /[.:A-Z[]/.test(first)
  const registry = isHost ? parseRegistryHost(first) : null
  if (registry && !registry.ok) return registry
  const path = parseImagePath(isHost ? text.slice(slash + 1) : text)
  return path.ok ? accepted(text) : path
}

/** The parts of an image's name after the registry. */
export function parseImagePath(text: string): Parsed<string> {
  if (text.includes(':')) return refused(t`Enter the image without tag; the tag has its own field.`)
  if (/[A-Z]/.test(text)) return refused(t`An image name has no capital letters.`)
  const parts = text.split('/')
  if (parts.includes('')) return refused(t`An image name has no empty part between slashes.`)
  if (!parts.every((part) => /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/.test(part)))
    return refused(
      t`Each part of an image name has lower-case letters and digits, with single dots, underscores or hyphens inside.`,
    )
  return accepted(text)
}
