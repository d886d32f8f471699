import { t } from '../../i18n/index.ts'
import { accepted, refused, type Parsed } from './parsed.ts'
import { parsePort } from './parse-port.ts'

const host = /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)$/

/** A registry's host with an optional port, `registry.example.com:5000`, by the grammar of the distribution project. */
export function parseRegistryHost(text: string): Parsed<string> {
  if (text === '') return refused(t`Enter a registry, such as registry.example.com.`)
  if (text.includes('://')) return refused(t`Leave out the scheme: a registry is a host and nothing else.`)
  const [, name = text, port] = /^(.*?)(?::([^:\]]*))?$/.exec(text) ?? []
  if (port !== undefined) {
    const parsed = parsePort(port)
    if (!parsed.ok) return refused(t`After the colon stands a port. ${parsed.reason}`)
  }
  if (!host.test(name)) return refused(t`A host has only letters, digits and hyphens between dots.`)
  if (name.split('.').some((part) => /^-|-$/.test(part)))
    return refused(t`Each part of a host starts and ends with a letter or digit.`)
  return accepted(text)
}
