import { t } from '../../i18n/index.ts'
import { parseImagePath } from './parse-image-repository.ts'
import { refused, type Parsed } from './parsed.ts'
import { parseRegistryHost } from './parse-registry-host.ts'

/**
 * What stands before an image's name: a registry's host and, for mirrors and projects, a path, `registry.example.com/mirror`. The
 * charts put a slash after it, so it must not end in one.
 */
export function parseImageRegistry(text: string): Parsed<string> {
  if (text.endsWith('/') && !text.endsWith('//')) return refused(t`Leave out the slash at the end.`)
  const scheme = text.includes('://')
  const slash = scheme ? -1 : text.indexOf('/')
  const host = parseRegistryHost(slash < 0 ? text : text.slice(0, slash))
  if (!host.ok) return host
  const path = slash < 0 ? null : parseImagePath(text.slice(slash + 1))
  return path && !path.ok ? path : { ok: true, value: text }
}
